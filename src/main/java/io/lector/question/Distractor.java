package io.lector.question;

import io.lector.fact.Evidence;
import java.util.List;

/**
 * A wrong option, typed by the confusion it stands for.
 *
 * @param feedback names the confusion without naming the key
 * @param evidence where the article says what the distractor takes from it; empty when it is not in the article
 */
public record Distractor(Option option, Confusion confusion, String feedback, List<Evidence> evidence) {

    public Distractor {
        evidence = List.copyOf(evidence);
    }
}
