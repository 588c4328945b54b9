package io.lector.chat;

import io.lector.fact.Citation;
import io.lector.question.Verdict;
import io.lector.quiz.QuizFace;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks back at a quiz: what was understood, and what to read again. */
@ApplicationScoped
class QuizReview {

    private final ProgressTalk progress;

    QuizReview(ProgressTalk progress) {
        this.progress = progress;
    }

    /** @param quiz finished */
    Said of(Scene scene, QuizFace.QuizView quiz) {
        Reply.Result result = result(scene, quiz);
        List<Suggestion> next = List.of(Suggestion.moreQuestions(), Suggestion.progress(), Suggestion.help());
        return Said.of(
                scene.standing().ended().offering(Action.Quiz.of(Suggestion.USUAL_LENGTH)),
                ProgressTalk.reply(text(result), progress.count(scene), Optional.of(result), next));
    }

    private static Reply.Result result(Scene scene, QuizFace.QuizView quiz) {
        List<QuizFace.ResultView> right = quiz.results().stream()
                .filter(one -> one.verdict() == Verdict.CORRECT)
                .toList();
        List<String> unanswered = quiz.turns().stream()
                .filter(turn -> turn.verdict().isEmpty())
                .map(QuizFace.TurnView::questionId)
                .toList();
        List<QuizFace.ResultView> missed = quiz.results().stream()
                .filter(one -> one.verdict() != Verdict.CORRECT)
                .filter(one -> !unanswered.contains(one.question().id()))
                .toList();
        long partly = missed.stream().filter(one -> one.mark() > 0).count();
        return new Reply.Result(
                quiz.length(),
                right.size(),
                (int) partly,
                unanswered.size(),
                right.stream().map(one -> told(scene, one)).distinct().toList(),
                missed.stream()
                        .flatMap(one -> one.evidence().stream().limit(1))
                        .distinct()
                        .toList());
    }

    /** What a question was about, as the fact behind it. */
    private static String told(Scene scene, QuizFace.ResultView one) {
        return scene.bank()
                .question(one.question().id())
                .flatMap(published ->
                        published.question().card().facts().stream().findFirst())
                .flatMap(scene.library()::fact)
                .map(fact -> scene.library().statement(fact).text())
                .orElse(one.explanation());
    }

    private static String text(Reply.Result result) {
        StringBuilder text =
                new StringBuilder("That was the quiz: " + result.correct() + " of " + result.asked() + " right");
        text.append(result.skipped() > 0 ? ", " + result.skipped() + " not answered." : ".");
        if (!result.understood().isEmpty()) {
            text.append("\nYou understood:");
            result.understood().forEach(fact -> text.append("\n– ").append(fact));
        }
        if (!result.readAgain().isEmpty()) {
            text.append("\nRead again: ").append(places(result.readAgain()));
        }
        return text.toString();
    }

    private static String places(List<Citation> places) {
        return places.stream()
                .map(place -> "paragraph " + place.paragraph() + " (“" + place.quote() + "”)")
                .collect(Collectors.joining(", ", "", "."));
    }
}
