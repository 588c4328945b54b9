package io.lector.question;

import java.util.List;
import java.util.Map;

/**
 * The right answer, for when a behaviour lets it out.
 *
 * @param text the key in words
 * @param options ids of the right options, in the right order for a sequence; empty when words are typed
 * @param pairs prompt id to option id; empty unless the kind is "matching"
 */
public record Key(String text, List<String> options, Map<String, String> pairs) {

    public Key {
        options = List.copyOf(options);
        pairs = Map.copyOf(pairs);
    }
}
