package io.lector.progress;

import io.lector.question.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a learner has shown of one fact: a function of the answers given, whatever the order in which they arrive.
 *
 * @param seen answers about it, those that could not be told included
 * @param reps answers that said something of the memory
 * @param lapses how often it was forgotten after it had been known or guessed
 * @param lastVerdict of the last answer that could be told; unsure if there was none
 * @param memory empty until an answer could be told
 */
public record Knowledge(
        int seen, int reps, int lapses, Verdict lastVerdict, Instant lastAnsweredAt, Optional<Memory> memory) {

    /** One answer as far as it concerns one fact. @param rating empty if it says nothing of the memory */
    record Given(Verdict verdict, Optional<Rating> rating, Instant at) {}

    private static final Knowledge NONE = new Knowledge(0, 0, 0, Verdict.UNSURE, Instant.MIN, Optional.empty());

    /** @param answers oldest first, at least one */
    static Knowledge of(List<Given> answers, Scheduler scheduler) {
        Knowledge knowledge = NONE;
        for (Given given : answers) {
            knowledge = knowledge.after(given, scheduler);
        }
        return knowledge;
    }

    /** @param given later than all before */
    Knowledge after(Given given, Scheduler scheduler) {
        if (given.rating().isEmpty()) {
            return new Knowledge(seen + 1, reps, lapses, lastVerdict, given.at(), memory);
        }
        Rating rating = given.rating().get();
        boolean lapsed = rating == Rating.AGAIN && memory.isPresent();
        Memory next = scheduler.review(memory, rating, given.at()).memory();
        return new Knowledge(
                seen + 1, reps + 1, lapses + (lapsed ? 1 : 0), given.verdict(), given.at(), Optional.of(next));
    }
}
