package io.lector.progress;

import java.time.Instant;
import java.util.Optional;

/**
 * What is left of one fact in one head.
 *
 * @param stability days until the chance of recall has fallen to 0.9; above 0
 * @param difficulty 1 (easy) .. 10
 * @param due when to ask again
 * @param step where it stands in a ladder of short steps; empty when it is scheduled in days
 */
public record Memory(double stability, double difficulty, Instant lastReview, Instant due, Optional<Step> step) {

    public Memory {
        if (!(stability > 0) || !(difficulty >= 1 && difficulty <= 10)) {
            throw new IllegalArgumentException("no memory: stability " + stability + ", difficulty " + difficulty);
        }
    }

    Fsrs.Strength strength() {
        return new Fsrs.Strength(stability, difficulty);
    }

    /** A rung of the ladder for what is new, or for what was forgotten. @param index from 0 */
    public record Step(boolean relearning, int index) {}
}
