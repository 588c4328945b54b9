package io.lector.quiz;

import io.lector.problem.Refusal;

/** What became of a given answer among others of its batch. */
sealed interface Outcome {

    /** Graded, and stored once the batch is committed. */
    record Stored(Receipt receipt) implements Outcome {}

    /** Nothing of it is stored. */
    record Refused(Refusal reason) implements Outcome {}
}
