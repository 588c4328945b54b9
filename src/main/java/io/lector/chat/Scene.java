package io.lector.chat;

import io.lector.bank.PublishedBank;
import io.lector.intent.Setting;
import io.lector.question.Asked;
import io.lector.quiz.QuizFace;
import java.util.Optional;
import java.util.UUID;

/**
 * The moment in which a message is answered.
 *
 * @param message its id
 * @param quiz the quiz that runs, as its learner sees it
 * @param open the question of it that waits
 */
record Scene(
        UUID learner,
        UUID message,
        PublishedBank bank,
        Library library,
        Standing standing,
        Optional<QuizFace.QuizView> quiz,
        Optional<Asked> open) {

    String article() {
        return bank.article().slug();
    }

    Setting setting() {
        return new Setting(open, standing.last(), standing.offered().isPresent());
    }

    /** Where the question that waits stands. */
    Optional<QuizFace.TurnView> turn() {
        return quiz.flatMap(running -> running.turns().stream()
                .filter(turn -> open.filter(asked -> asked.id().equals(turn.questionId()))
                        .isPresent())
                .findFirst());
    }

    Scene with(Standing next) {
        return new Scene(learner, message, bank, library, next, quiz, open);
    }
}
