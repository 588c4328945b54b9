package io.lector.quiz;

import io.lector.question.Grade;
import io.lector.question.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One response of a learner to one version of a question, with its grade; never changed.
 *
 * @param id chosen by the client
 * @param turn what the question's turn was after it
 */
record Answer(
        UUID id,
        UUID quiz,
        String item,
        int version,
        Response response,
        Optional<Certainty> certainty,
        Grade grade,
        Turn turn,
        Instant answered) {

    /** Whether the same call would have made it. */
    boolean repeats(UUID quiz, String item, Response response, Optional<Certainty> certainty) {
        return this.quiz.equals(quiz)
                && this.item.equals(item)
                && this.response.equals(response)
                && this.certainty.equals(certainty);
    }
}
