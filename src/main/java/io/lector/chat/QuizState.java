package io.lector.chat;

import io.lector.question.Asked;
import io.lector.question.Verdict;
import io.lector.quiz.QuizFace;
import java.util.List;
import java.util.Optional;

/**
 * Where the running quiz stands.
 *
 * @param number of the question that waits, from 1
 * @param answered questions that take no answer any more
 * @param correct of these
 * @param question the one that waits
 */
record QuizState(int number, int length, int answered, int correct, Optional<Asked> question) {

    /** Empty when no question waits. */
    static Optional<QuizState> of(Scene scene) {
        return scene.quiz().filter(quiz -> scene.open().isPresent()).map(quiz -> {
            List<QuizFace.TurnView> closed = quiz.turns().stream()
                    .filter(turn -> !turn.state().equals(QuizFace.OPEN))
                    .toList();
            long correct = closed.stream()
                    .filter(turn ->
                            turn.verdict().filter(Verdict.CORRECT::equals).isPresent())
                    .count();
            int number = quiz.numberOf(scene.open().orElseThrow().id());
            return new QuizState(number, quiz.length(), closed.size(), (int) correct, scene.open());
        });
    }
}
