package io.lector.fact;

import java.util.List;

/** A fact that the article states in its own voice. */
public record StatedFact(String id, Slots slots, List<Evidence> evidence) implements Fact {

    public StatedFact {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a fact without evidence: " + id);
        }
    }
}
