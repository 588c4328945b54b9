package io.lector.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.bank.PublishedBank;
import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.fact.HarbourBridge;
import io.lector.retrieval.Answerability;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The gist of an article, and the facts about somebody. */
class GistTest {

    private static final FactBook BOOK = HarbourBridge.book();
    private static Library library;

    @BeforeAll
    static void read() {
        library = new Library(new PublishedBank(BOOK, List.of(), List.of(), ""), Answerability.learned());
    }

    private static List<Fact> gist(List<Fact> facts) {
        return new Gist(BOOK.article().title(), library).of(facts);
    }

    private static Set<String> about(String subject) {
        return new FactsAbout(BOOK.entities(), BOOK.facts(), library).of(subject);
    }

    @Test
    void a_gist_is_a_few_facts_of_different_paragraphs_in_their_order() {
        List<Fact> gist = gist(BOOK.facts());
        assertEquals(4, gist.size());
        assertEquals(4, gist.stream().map(Fact::paragraph).distinct().count());
        assertEquals(
                gist.stream().sorted(Comparator.comparingInt(Fact::paragraph)).toList(), gist);
    }

    @Test
    void an_article_with_few_facts_or_none_has_a_gist_too() {
        assertEquals(1, gist(BOOK.facts().subList(0, 1)).size());
        assertTrue(gist(List.of()).isEmpty());
    }

    @Test
    void facts_about_somebody_are_found_by_any_part_of_the_name_misspelt_too() {
        assertFalse(about("Kim Oduya").isEmpty());
        assertEquals(about("Kim Oduya"), about("oduya"));
        assertEquals(about("Kim Oduya"), about("Kim Oduyaa"));
        assertTrue(about("Lena Brandt").contains("steel"), "she says so");
    }

    @Test
    void nothing_is_found_about_what_the_article_does_not_name() {
        assertTrue(about("Napoleon").isEmpty());
        assertTrue(about("the").isEmpty());
    }
}
