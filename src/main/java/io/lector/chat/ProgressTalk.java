package io.lector.chat;

import io.lector.fact.Fact;
import io.lector.progress.Knowledge;
import io.lector.progress.Memory;
import io.lector.progress.MemoryBook;
import io.lector.progress.Present;
import io.lector.progress.ProgressReader;
import io.lector.question.Verdict;
import io.lector.quiz.Practice;
import io.lector.quiz.QuizFace;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells how much of the article a learner knows, and what is due. */
@ApplicationScoped
class ProgressTalk {

    private final ProgressReader reader;
    private final MemoryBook book;
    private final Practice practice;

    ProgressTalk(ProgressReader reader, MemoryBook book, Practice practice) {
        this.practice = practice;
        this.reader = reader;
        this.book = book;
    }

    /** How many facts of an article are known, and so on; {@code due} of those seen. */
    record Count(int known, int learning, int due, int total) {

        int unseen() {
            return total - known - learning;
        }
    }

    Count count(Scene scene) {
        List<Fact> facts = scene.bank().facts().facts();
        Map<String, Knowledge> seen = reader.ofArticle(scene.learner(), scene.article());
        Present present = book.present();
        List<Knowledge> here = facts.stream()
                .map(Fact::id)
                .filter(seen::containsKey)
                .map(seen::get)
                .toList();
        long known = here.stream().filter(present::known).count();
        long due = here.stream().filter(knowledge -> isDue(knowledge, present)).count();
        return new Count((int) known, (int) (here.size() - known), (int) due, facts.size());
    }

    private static boolean isDue(Knowledge knowledge, Present present) {
        return knowledge
                .memory()
                .map(Memory::due)
                .filter(due -> !due.isAfter(present.at()))
                .isPresent();
    }

    Said progress(Scene scene) {
        Count count = count(scene);
        String text = count.known() + count.learning() == 0
                ? "You have not answered anything about this article yet. It has " + count.total()
                        + " facts to find out."
                : "Of " + count.total() + " facts in this article you know " + count.known() + " and are learning "
                        + count.learning() + ". " + due(count);
        return Said.of(scene.standing(), reply(quiz(scene) + text, count, Optional.empty(), next(scene)));
    }

    /** Where the quiz that runs stands. For scenes in which a question waits. */
    Said standing(Scene scene) {
        return Said.of(scene.standing(), reply(quiz(scene).strip(), count(scene), Optional.empty(), next(scene)));
    }

    /** A line on the quiz that runs, or else on the last one; empty if there was none. */
    private String quiz(Scene scene) {
        return QuizState.of(scene)
                .map(ProgressTalk::running)
                .or(() -> scene.standing().previous().flatMap(ended -> ended(practice.read(scene.learner(), ended))))
                .map(line -> line + "\n")
                .orElse("");
    }

    private static String running(QuizState quiz) {
        String right = quiz.answered() == 0
                ? "nothing answered so far"
                : quiz.correct() + " of " + quiz.answered() + " right so far";
        int left = quiz.length() - quiz.answered();
        return "Question " + quiz.number() + " of " + quiz.length() + "; " + left + " to answer; " + right + ".";
    }

    private static Optional<String> ended(QuizFace.QuizView quiz) {
        long answered =
                quiz.turns().stream().filter(turn -> turn.verdict().isPresent()).count();
        long right = quiz.turns().stream()
                .filter(turn -> turn.verdict().filter(Verdict.CORRECT::equals).isPresent())
                .count();
        return answered == 0
                ? Optional.empty()
                : Optional.of("In the last quiz: " + right + " of " + answered + " right.");
    }

    Said due(Scene scene) {
        Count count = count(scene);
        List<Suggestion> next = count.due() > 0
                ? List.of(new Suggestion(
                        "Practise them now", Action.Quiz.of(Math.min(count.due(), Suggestion.USUAL_LENGTH))))
                : next(scene);
        return Said.of(scene.standing(), reply(due(count), count, Optional.empty(), next));
    }

    private static String due(Count count) {
        return switch (count.due()) {
            case 0 -> "Nothing is due for review now.";
            case 1 -> "One fact is due for review.";
            default -> count.due() + " facts are due for review.";
        };
    }

    private static List<Suggestion> next(Scene scene) {
        return scene.open().isPresent() ? List.of() : List.of(Suggestion.quiz(), Suggestion.help());
    }

    static Reply reply(String text, Count count, Optional<Reply.Result> result, List<Suggestion> next) {
        return new Reply.Progress(
                text,
                result.map(Reply.Result::readAgain).orElse(List.of()),
                next,
                count.known(),
                count.learning(),
                count.unseen(),
                count.due(),
                count.total(),
                result);
    }
}
