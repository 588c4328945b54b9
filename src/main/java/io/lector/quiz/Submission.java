package io.lector.quiz;

import io.lector.problem.Refusal;
import io.lector.question.Grade;
import java.util.Optional;

/**
 * A response as its behaviour sees it.
 *
 * @param gaveUp whether the learner said "I don't know"
 * @param maxTries how many tries make sense for this question, from 1
 */
record Submission(Grade grade, boolean gaveUp, int maxTries, Optional<Certainty> certainty) {

    void refuseCertainty() {
        if (certainty.isPresent()) {
            throw Refusal.invalid("certainty", "only asked in a quiz with the behaviour certainty");
        }
    }

    Certainty requireCertainty() {
        return certainty.orElseThrow(() -> Refusal.invalid("certainty", "this quiz asks how sure you are: 1, 2 or 3"));
    }
}
