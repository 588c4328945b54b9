package io.lector.progress;

import io.lector.question.Verdict;
import java.time.Instant;

/** How memories stand at one moment. */
public record Present(Scheduler scheduler, Instant at) {

    /** A fact is known while its chance of recall is at least this. */
    private static final double KNOWN = 0.9;

    private static final double MISSED = 0.5;

    /** The chance of recall, 0..1. */
    public double retrievability(Memory memory) {
        return scheduler.retrievability(memory, at);
    }

    /** Known: the last answer that could be told was correct, and the chance of recall has not fallen below 0.9 since. */
    public boolean known(Knowledge knowledge) {
        return knowledge.lastVerdict() == Verdict.CORRECT
                && knowledge
                        .memory()
                        .filter(memory -> retrievability(memory) >= KNOWN)
                        .isPresent();
    }

    /**
     * How much a fact needs to be asked, 0..1: 1 when there is no memory of it, else the chance that it is forgotten. What
     * was missed the last time needs it at least by half, however fresh: the model takes the key, just seen, for learned.
     */
    public double need(Knowledge knowledge) {
        double forgotten =
                knowledge.memory().map(memory -> 1 - retrievability(memory)).orElse(1.0);
        return knowledge.lastVerdict() == Verdict.CORRECT ? forgotten : Math.max(forgotten, MISSED);
    }
}
