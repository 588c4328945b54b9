package io.lector.fact;

import java.util.List;

/**
 * A fact that is only true as said by its speaker: whatever is made of it names the speaker.
 *
 * @param said how, when and where the speaker said it
 */
public record Claim(String id, Said said, Slots slots, List<Evidence> evidence) implements Fact {

    public Claim {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a claim without evidence: " + id);
        }
    }
}
