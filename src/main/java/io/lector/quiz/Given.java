package io.lector.quiz;

import io.lector.question.Response;
import java.util.Optional;
import java.util.UUID;

/** What a learner hands in for a question of a quiz. @param answerId chosen by the client, once for each answer */
record Given(
        UUID learner, UUID quizId, UUID answerId, String questionId, Response response, Optional<Certainty> certainty) {

    QuizRow.Key quizKey() {
        return new QuizRow.Key(learner, quizId);
    }

    AnswerRow.Key answerKey() {
        return new AnswerRow.Key(learner, answerId);
    }
}
