package io.lector.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KindsTest {

    @Test
    void every_kind_of_question_has_a_name_in_json() {
        Set<Class<?>> kinds = leaves(Question.class).collect(Collectors.toSet());
        assertEquals(11, kinds.size());
        assertEquals(kinds.size(), kinds.stream().map(Kinds::nameOf).distinct().count());
        assertEquals(
                List.of(
                        "cloze",
                        "date",
                        "evidence",
                        "matching",
                        "multiple-choice",
                        "multiple-response",
                        "numeric",
                        "ordering",
                        "short-answer",
                        "true-false",
                        "who-said"),
                Kinds.names());
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(KindsTest::leaves)
                : Stream.of(type);
    }
}
