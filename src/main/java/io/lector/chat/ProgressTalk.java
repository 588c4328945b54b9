package io.lector.chat;

import io.lector.fact.Fact;
import io.lector.progress.Knowledge;
import io.lector.progress.Memory;
import io.lector.progress.MemoryBook;
import io.lector.progress.Present;
import io.lector.progress.ProgressReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells how much of the article a learner knows, and what is due. */
@ApplicationScoped
class ProgressTalk {

    private final ProgressReader reader;
    private final MemoryBook book;

    ProgressTalk(ProgressReader reader, MemoryBook book) {
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
        return Said.of(scene.standing(), reply(text, count, Optional.empty(), next(scene)));
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
