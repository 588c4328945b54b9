package io.lector.question;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The right answer, for when a behaviour lets it out.
 *
 * @param text the key in words
 * @param options ids of the right options, in the right order for a sequence; empty when words are typed
 * @param pairs prompt id to option id; empty unless the kind is "matching"
 */
public record Key(String text, List<String> options, Map<String, String> pairs) {

    static final String AND = "; ";
    static final String THEN = " → ";
    static final String WITH = " – ";

    private static final Pattern BETWEEN = Pattern.compile(AND + "|" + THEN + "|" + WITH);

    public Key {
        options = List.copyOf(options);
        pairs = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(pairs)));
    }

    /** The words of each of its parts: of each option, prompt or typed answer. */
    public List<String> parts() {
        return List.of(BETWEEN.split(text));
    }
}
