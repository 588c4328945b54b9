package io.lector.chat;

import io.lector.bank.Bank;
import io.lector.fact.Citation;
import io.lector.question.Asked;
import io.lector.question.Question;
import io.lector.question.Verdict;
import io.lector.quiz.Practice;
import io.lector.quiz.QuizFace;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells which questions were missed, with their answers: of the quiz that runs, or of the last one. */
@ApplicationScoped
class MissedTalk {

    private final Practice practice;
    private final Bank bank;

    MissedTalk(Practice practice, Bank bank) {
        this.practice = practice;
        this.bank = bank;
    }

    Said missed(Scene scene) {
        Optional<QuizFace.QuizView> quiz = quiz(scene);
        if (quiz.isEmpty()) {
            return said(scene, "You have not finished a quiz yet.");
        }
        List<QuizFace.TurnView> answered = quiz.get().turns().stream()
                .filter(turn -> !turn.state().equals(QuizFace.OPEN))
                .filter(turn -> turn.verdict().isPresent())
                .toList();
        List<Question> missed = answered.stream()
                .filter(turn -> turn.verdict().filter(Verdict.CORRECT::equals).isEmpty())
                .map(turn -> question(scene, quiz.get().id(), turn.questionId()))
                .toList();
        if (missed.isEmpty()) {
            return said(
                    scene, answered.isEmpty() ? "You have not answered any question yet." : "Nothing: all was right.");
        }
        return told(scene, missed);
    }

    /** An earlier quiz may have asked what waits now. */
    private Optional<QuizFace.QuizView> quiz(Scene scene) {
        return scene.open().isPresent()
                ? scene.quiz()
                : scene.standing().previous().map(ended -> practice.read(scene.learner(), ended));
    }

    private Question question(Scene scene, UUID quiz, String id) {
        Asked asked = practice.asked(scene.learner(), quiz, id);
        return bank.question(scene.article(), id, asked.version());
    }

    private static Said told(Scene scene, List<Question> missed) {
        List<Citation> cited = missed.stream()
                .flatMap(question ->
                        scene.bank().cite(question.card().evidence()).stream().limit(1))
                .distinct()
                .toList();
        String text = "You missed " + (missed.size() == 1 ? "one question:" : missed.size() + " questions:")
                + missed.stream()
                        .map(question -> "\n– " + question.card().stem() + " The answer: "
                                + VerdictText.withStop(question.key().text()))
                        .collect(Collectors.joining())
                + Places.lines(cited);
        return Said.of(scene.standing(), new Reply.Answer(text, cited, SmallTalk.more(scene), List.of()));
    }

    private static Said said(Scene scene, String text) {
        return SmallTalk.backTo(scene, text, text);
    }
}
