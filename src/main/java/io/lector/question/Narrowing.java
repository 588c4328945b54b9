package io.lector.question;

import java.util.Optional;
import java.util.Set;

/**
 * What the questions of a quiz are narrowed to.
 *
 * @param about what they ask for; empty for anything
 * @param kinds JSON names of the kinds; empty for all
 */
public record Narrowing(Optional<Topic> about, Level level, Set<String> kinds) {

    private static final Narrowing NONE = new Narrowing(Optional.empty(), Level.ANY, Set.of());

    public Narrowing {
        kinds = Set.copyOf(kinds);
    }

    /** Any question. */
    public static Narrowing none() {
        return NONE;
    }
}
