package io.lector.progress;

import io.lector.progress.Memory.Step;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Ladders of short intervals that come before intervals in days.
 *
 * @param learning for what is new
 * @param relearning for what was forgotten
 */
record Steps(List<Duration> learning, List<Duration> relearning) {

    /** Days from the start. */
    static final Steps NONE = new Steps(List.of(), List.of());

    Steps {
        learning = List.copyOf(learning);
        relearning = List.copyOf(relearning);
    }

    private List<Duration> ladder(boolean isRelearning) {
        return isRelearning ? relearning : learning;
    }

    /** Where a rating leads; empty is "in days". */
    Optional<Step> next(Optional<Memory> before, Rating rating) {
        Optional<Step> here = before.isEmpty()
                ? Optional.of(new Step(false, 0))
                : before.get().step();
        if (here.isEmpty()) {
            boolean fallsBack = rating == Rating.AGAIN && !relearning.isEmpty();
            return fallsBack ? Optional.of(new Step(true, 0)) : Optional.empty();
        }
        return climb(here.get(), rating);
    }

    private Optional<Step> climb(Step here, Rating rating) {
        int height = ladder(here.relearning()).size();
        int to =
                switch (rating) {
                    case AGAIN -> 0;
                    case HARD -> here.index();
                    case GOOD -> here.index() + 1;
                    case EASY -> height;
                };
        // A ladder that was shortened since leaves rungs that are no more.
        return to < height ? Optional.of(new Step(here.relearning(), to)) : Optional.empty();
    }

    /** How long to wait on a rung; hard on the first one waits half-way to the second. */
    Duration pause(Step step, Rating rating) {
        List<Duration> ladder = ladder(step.relearning());
        Duration pause = ladder.get(step.index());
        if (rating != Rating.HARD || step.index() > 0) {
            return pause;
        }
        return ladder.size() == 1
                ? pause.multipliedBy(3).dividedBy(2)
                : pause.plus(ladder.get(1)).dividedBy(2);
    }
}
