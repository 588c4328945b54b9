package io.lector.chat;

import io.lector.fact.Citation;
import io.lector.question.Verdict;
import io.lector.quiz.QuizFace;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks back at a quiz: what was understood, and what to read again. */
@ApplicationScoped
class QuizReview {

    private final ProgressTalk progress;

    QuizReview(ProgressTalk progress) {
        this.progress = progress;
    }

    /** @param before as it was when it ended @param quiz finished */
    Said of(Scene scene, QuizFace.QuizView before, QuizFace.QuizView quiz) {
        Reply.Result result = result(scene, before, quiz);
        List<Suggestion> next = new ArrayList<>(List.of(Suggestion.moreQuestions(), Suggestion.progress()));
        if (result.correct() < result.asked()) {
            next.add(Suggestion.missed());
        }
        next.add(Suggestion.help());
        return Said.of(
                scene.standing().ended().offering(Action.Quiz.of(Suggestion.USUAL_LENGTH)),
                ProgressTalk.reply(text(result), progress.count(scene), Optional.of(result), next));
    }

    private static Reply.Result result(Scene scene, QuizFace.QuizView before, QuizFace.QuizView quiz) {
        Set<String> answered = before.turns().stream()
                .filter(turn -> !turn.state().equals(QuizFace.OPEN) || turn.tries() > 0)
                .map(QuizFace.TurnView::questionId)
                .collect(Collectors.toSet());
        long skipped = scene.standing().skipped().stream()
                .filter(question -> !answered.contains(question))
                .count();
        List<QuizFace.ResultView> right = quiz.results().stream()
                .filter(one -> one.verdict() == Verdict.CORRECT)
                .toList();
        List<QuizFace.ResultView> missed = quiz.results().stream()
                .filter(one -> one.verdict() != Verdict.CORRECT)
                .filter(one -> answered.contains(one.question().id()))
                .toList();
        long partly = missed.stream().filter(one -> one.mark() > 0).count();
        return new Reply.Result(
                answered.size(),
                right.size(),
                (int) partly,
                (int) skipped,
                quiz.length() - answered.size() - (int) skipped,
                right.stream().map(one -> told(scene, one)).distinct().toList(),
                readAgain(missed));
    }

    /** One place of each paragraph. */
    private static List<Citation> readAgain(List<QuizFace.ResultView> missed) {
        Set<Integer> paragraphs = new HashSet<>();
        return missed.stream()
                .flatMap(one -> one.evidence().stream().limit(1))
                .filter(place -> paragraphs.add(place.paragraph()))
                .toList();
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
        StringBuilder text = new StringBuilder("That was the quiz: ");
        text.append(
                result.asked() == 0 ? "no question answered" : result.correct() + " of " + result.asked() + " right");
        text.append(result.skipped() > 0 ? "; " + result.skipped() + " skipped" : "");
        text.append(unasked(result.unasked())).append('.');
        if (!result.understood().isEmpty()) {
            text.append("\nYou understood:");
            result.understood().forEach(fact -> text.append("\n– ").append(fact));
        }
        if (!result.readAgain().isEmpty()) {
            text.append("\nRead again: ").append(places(result.readAgain()));
        }
        return text.toString();
    }

    private static String unasked(int unasked) {
        return switch (unasked) {
            case 0 -> "";
            case 1 -> "; 1 was not asked";
            default -> "; " + unasked + " were not asked";
        };
    }

    private static String places(List<Citation> places) {
        return places.stream()
                .map(place -> "paragraph " + place.paragraph() + " (“" + place.quote() + "”)")
                .collect(Collectors.joining(", ", "", "."));
    }
}
