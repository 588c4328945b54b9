package io.lector.finding;

import io.lector.fact.Mention;
import io.lector.fact.Phrase;
import io.lector.fact.Slots;
import java.util.Optional;

/** Whether one alone is told to do what only several do: "together", "both", "each other". */
final class Togetherness {

    private Togetherness() {}

    /** @param predicate the telling without its subject */
    static Optional<String> of(Slots slots, String predicate) {
        boolean alone = slots.who() instanceof Mention mention
                ? mention.entities().size() == 1
                : slots.who() instanceof Phrase phrase && !phrase.plural();
        boolean several = predicate.matches(
                "(?i).*\\b(each other|one another|jointly|respectively|mutually|both of them|together(?! with)$|together (in|on|at|to|for|since)\\b.*)\\b.*");
        boolean object = predicate.matches(
                "(?i).*\\b(bring|brought|put|get|got|pull|join|hold|held|tie|stick|piece)\\w*\\b.* together.*");
        return alone && several && !object ? Optional.of("one alone is told of what several do") : Optional.empty();
    }
}
