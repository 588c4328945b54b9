package io.lector.explainer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.FactBook;
import io.lector.fact.HarbourBridge;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExplainerWriterTest {

    private final FactBook book = HarbourBridge.book();
    private final List<Explainer> explainers = new ExplainerWriter().write(book);

    private List<String> sentences(String id) {
        return explainers.stream()
                .filter(explainer -> explainer.id().equals(id))
                .flatMap(explainer -> explainer.sentences().stream())
                .map(Explainer.Sentence::text)
                .toList();
    }

    @Test
    void people_are_told_by_role_first_and_then_by_last_name() {
        assertEquals(
                List.of(
                        "Tom Achter is the spokesman of the ferry union.",
                        "Achter led a protest march in Sandholm on Saturday, May 4, 2024.",
                        "Achter threatened on Saturday, May 4, 2024, to block the harbour for a week.",
                        "Achter warned that the closure of the ferries would cost hundreds of jobs."),
                sentences("who-tom-achter"));
    }

    @Test
    void a_day_gathers_what_happened_on_it() {
        assertEquals(2, sentences("when-2024-06-11").size());
    }

    @Test
    void none_is_longer_than_sixty_words_and_each_sentence_cites_its_fact() {
        assertFalse(explainers.isEmpty());
        for (Explainer explainer : explainers) {
            int words = explainer.sentences().stream()
                    .mapToInt(sentence -> sentence.text().split(" ").length)
                    .sum();
            assertTrue(words <= Explainer.MAX_WORDS, explainer.id());
            explainer
                    .sentences()
                    .forEach(sentence ->
                            assertTrue(book.fact(sentence.facts().get(0)).isPresent(), sentence.text()));
        }
    }

    @Test
    void people_numbers_and_days_are_explained() {
        Set<Explainer.Kind> kinds = explainers.stream().map(Explainer::kind).collect(Collectors.toSet());
        assertTrue(
                kinds.containsAll(EnumSet.of(Explainer.Kind.WHO, Explainer.Kind.NUMBER, Explainer.Kind.WHEN)),
                kinds.toString());
    }

    @Test
    void the_same_facts_give_the_same_explainers() {
        assertEquals(explainers, new ExplainerWriter().write(HarbourBridge.book()));
    }
}
