package io.lector.question;

import io.lector.fact.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of grading one response.
 *
 * @param fraction 0..1 of the full mark: 1 for correct, between for partial, 0 otherwise
 * @param feedback why, in one or two sentences that may name the confusion but never the key
 * @param confusion what the chosen distractor stands for
 * @param evidence where the article says what was mistaken for the key
 */
public record Grade(
        Verdict verdict, double fraction, String feedback, Optional<Confusion> confusion, List<Evidence> evidence) {

    public Grade {
        evidence = List.copyOf(evidence);
        if (fraction < 0 || fraction > 1) {
            throw new IllegalArgumentException("fraction out of 0..1: " + fraction);
        }
    }

    public static Grade correct() {
        return new Grade(Verdict.CORRECT, 1, "That is right.", Optional.empty(), List.of());
    }

    /** @param fraction above 0 and below 1 */
    public static Grade partial(double fraction, String feedback) {
        return new Grade(Verdict.PARTIAL, fraction, feedback, Optional.empty(), List.of());
    }

    public static Grade incorrect(String feedback) {
        return new Grade(Verdict.INCORRECT, 0, feedback, Optional.empty(), List.of());
    }

    public static Grade unsure(String feedback) {
        return new Grade(Verdict.UNSURE, 0, feedback, Optional.empty(), List.of());
    }
}
