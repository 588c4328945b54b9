package io.lector.quizbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.question.Card;
import io.lector.question.Choice;
import io.lector.question.Confusion;
import io.lector.question.Distractor;
import io.lector.question.MultipleChoice;
import io.lector.question.Option;
import io.lector.question.Process;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ItemMeasuresTest {

    private static final Card CARD = new Card(
            "0123456789abcdef",
            "Who swam to the buoy?",
            Process.RETRIEVE,
            List.of("swim"),
            List.of("Look again.", "Look at the end."),
            "Ida did.",
            List.of());

    private static GeneratedItem choice(Status status, String key, String... wrong) {
        List<Distractor> distractors = Stream.of(wrong)
                .map(id -> new Distractor(
                        new Option(id, "Swimmer " + id), Confusion.ANOTHER_ACTOR, "That is another one.", List.of()))
                .toList();
        MultipleChoice question = new MultipleChoice(CARD, new Choice(new Option(key, "Swimmer " + key), distractors));
        return new GeneratedItem(question, "multiple-choice/who", List.of(), "0123456789ab", status, List.of());
    }

    @Test
    void key_places_are_counted_by_the_number_of_options() {
        ItemMeasures measures = ItemMeasures.of(List.of(
                choice(Status.DRAFT, "b", "a", "c"),
                choice(Status.DRAFT, "b", "c", "a"),
                choice(Status.ACCEPTED, "a", "b", "c"),
                choice(Status.ACCEPTED, "d", "a", "b", "c"),
                choice(Status.REJECTED, "c", "a", "b")));
        assertTrue(
                measures.lines()
                        .contains("keys among 3 options: [1, 2, 0] by option id, at most 2 in a row, as chance has it"),
                measures.lines().toString());
        assertEquals(List.of(0, 0, 0, 1), measures.positions().get(4).counts());
    }

    @Test
    void keys_at_one_place_are_told() {
        ItemMeasures measures = ItemMeasures.of(Collections.nCopies(12, choice(Status.DRAFT, "a", "b", "c")));
        assertTrue(
                measures.lines()
                        .contains(
                                "keys among 3 options: [12, 0, 0] by option id, at most 12 in a row, too uneven for chance"),
                measures.lines().toString());
    }
}
