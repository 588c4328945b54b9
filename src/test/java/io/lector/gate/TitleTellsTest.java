package io.lector.gate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.article.Article;
import io.lector.fact.FactBook;
import io.lector.fact.Slot;
import io.lector.writing.Candidate;
import org.junit.jupiter.api.Test;

class TitleTellsTest {

    private static final String STEM = "Who opened a harbour bridge in Norhaven on Friday, May 10, 2024?";

    private static boolean tells(String title, String itemClass, Candidate candidate) {
        Article any = Harbour.article();
        Article titled = new Article(
                any.slug(), title, any.publisher(), any.author(), any.url(), any.published(), any.zone(), 1);
        FactBook book =
                new FactBook(titled, Items.book().entities(), Items.book().facts());
        Candidate asked = new Candidate(candidate.question(), itemClass, candidate.asked());
        return Gate.judge(asked, book).stream().anyMatch(flaw -> flaw.rule().equals("title-tells"));
    }

    private static boolean tellsWho(String title) {
        return tells(title, "short-answer/who", Items.type("lind-opened-bridge", Slot.WHO, STEM, "Mara Lind"));
    }

    @Test
    void a_title_that_names_the_key_and_the_deed_tells_the_answer() {
        assertTrue(tellsWho("Lind opens harbour bridge"));
        assertFalse(tellsWho("Harbour bridge opens at last"));
        assertFalse(tellsWho("Lind on her way to the top"));
    }

    @Test
    void the_only_country_of_the_title_is_no_question() {
        Candidate country = Items.type(
                "city-agreed-toll", Slot.WHO, "Which country agreed to charge a toll for lorries?", "Vestland");
        assertTrue(tells("Vestland looks ahead", "short-answer/who", country));
        assertFalse(tells("Vestland and Dunmere look ahead", "short-answer/who", country));
    }

    @Test
    void a_figure_of_the_title_is_no_question() {
        Candidate blank = Items.blank("crews-laid-cables", Slot.HOW_MANY, "City Hall laid _____ cables.", "4,000");
        assertTrue(tells("Harbour gets 4,000 things", "cloze/number", blank));
        assertFalse(tells("Harbour gets 5,000 things", "cloze/number", blank));
    }

    @Test
    void a_statement_must_add_to_the_title() {
        Candidate judged = Items.judge(
                "lind-opened-bridge",
                Slot.WHO,
                "True or false? The article says that Mara Lind opened a harbour bridge.",
                true,
                "");
        assertTrue(tells("Mara Lind opens harbour bridge", "true-false/as-told", judged));
        assertFalse(tells("Lind opens bridge", "true-false/as-told", judged));
    }

    @Test
    void a_title_with_the_verb_or_with_nothing_but_the_name_tells_the_answer() {
        assertTrue(tellsWho("Famous engineer and former diver Lind opens at last"));
        assertTrue(tellsWho("Profile: Mara Lind"));
        assertFalse(tellsWho("Mara Lind and the long way to a better town"));
    }
}
