package io.lector.gate;

import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.fact.Mention;
import io.lector.fact.Slot;
import io.lector.writing.Candidate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much a sound candidate is worth by itself: what it asks about and how plainly it asks. */
final class Worth {

    /** Human means of news quizzes (NewsQuizQA): question 13 words, answer 4. */
    private static final int STEM_WORDS = 13;

    private static final int KEY_WORDS = 4;

    private final FactBook book;
    private final int paragraphs;
    private final Map<String, Integer> told = new HashMap<>();

    Worth(FactBook book) {
        this.book = book;
        this.paragraphs = book.facts().stream().mapToInt(Fact::paragraph).max().orElse(1);
        book.facts().forEach(fact -> entities(fact).forEach(id -> told.merge(id, 1, Integer::sum)));
    }

    /** 0..1, more is better. */
    double of(Candidate candidate) {
        double form = 0.5 * near(Words.count(candidate.question().card().stem()), STEM_WORDS)
                + 0.5 * near(Words.count(candidate.question().key().text()), KEY_WORDS);
        double importance = candidate.question().card().facts().stream()
                .findFirst()
                .flatMap(book::fact)
                .map(this::importance)
                .orElse(0.0);
        return 0.6 * importance + 0.4 * form;
    }

    /** What comes early, is told twice and is about those whom the article is about. */
    private double importance(Fact fact) {
        double early = 1 - (fact.paragraph() - 1) / (double) Math.max(1, paragraphs);
        double repeated = Math.min(1, (fact.evidence().size() - 1) / 2.0);
        int most = told.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        double central = entities(fact).stream()
                        .mapToInt(id -> told.getOrDefault(id, 0))
                        .max()
                        .orElse(0)
                / (double) most;
        double full = Math.min(1, fact.slots().fillers().size() / 4.0);
        return 0.3 * early + 0.15 * repeated + 0.3 * central + 0.25 * full;
    }

    private static List<String> entities(Fact fact) {
        return List.of(Slot.WHO, Slot.WHOM, Slot.WHAT).stream()
                .flatMap(slot -> fact.slots().filler(slot, Mention.class).stream())
                .flatMap(mention -> mention.entities().stream())
                .distinct()
                .toList();
    }

    private static double near(int words, int wanted) {
        return words <= wanted ? 1 : Math.max(0, 1 - (words - wanted) / (2.0 * wanted));
    }
}
