package io.lector.question;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The JSON names of the kinds of question, as {@link Question} declares them. */
public final class Kinds {

    private static final Map<Class<?>, String> NAMES = Arrays.stream(
                    Question.class.getAnnotation(JsonSubTypes.class).value())
            .collect(Collectors.toUnmodifiableMap(JsonSubTypes.Type::value, JsonSubTypes.Type::name));

    private Kinds() {}

    static String nameOf(Class<?> kind) {
        return NAMES.get(kind);
    }

    /** All names, in alphabetical order. */
    public static List<String> names() {
        return NAMES.values().stream().sorted().toList();
    }
}
