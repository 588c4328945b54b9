package io.lector.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {

    @Test
    void a_full_date_takes_a_comma_inside_a_sentence_and_none_at_its_end() {
        assertEquals(
                "On Monday, March 3, 2025, the pier opened.",
                Prose.sentence("on Monday, March 3, 2025 the pier opened"));
        assertEquals("The pier opened on March 3, 2025.", Prose.sentence("the pier opened on March 3, 2025"));
        assertEquals("It opened in March 2025 with music.", Prose.sentence("it opened in March 2025 with music"));
    }

    @Test
    void spaces_capitals_and_marks_are_tidied() {
        assertEquals("The pier, too, is shut.", Prose.sentence("  the pier , too,  is shut "));
        assertEquals("“The pier” is shut.", Prose.sentence("“the pier” is shut"));
        assertEquals("Is it in the U.S.?", Prose.question("is it in the U.S."));
    }

    @Test
    void lists_and_possessives_follow_newspaper_style() {
        assertEquals("Ann, Ben and Cy", Prose.list(List.of("Ann", "Ben", "Cy")));
        assertEquals("the Netherlands' dams", Prose.possessive("the Netherlands") + " dams");
        assertEquals("Oduya's crane", Prose.possessive("Oduya") + " crane");
    }

    @Test
    void the_indefinite_article_follows_the_sound() {
        assertEquals("an hour", Prose.indefinite("hour"));
        assertEquals("a union of towns", Prose.indefinite("union of towns"));
        assertEquals("an unsafe crane", Prose.indefinite("unsafe crane"));
        assertEquals("a Ukrainian pilot", Prose.indefinite("Ukrainian pilot"));
        assertEquals("a usable crane", Prose.indefinite("usable crane"));
        assertEquals("an unidentified ship", Prose.indefinite("unidentified ship"));
        assertEquals("an 18th-century quay", Prose.indefinite("18th-century quay"));
        assertEquals("an heir", Prose.indefinite("heir"));
        assertEquals("an EU plan", Prose.indefinite("EU plan"));
        assertEquals("a NATO base", Prose.indefinite("NATO base"));
        assertEquals("an 80-metre mast", Prose.indefinite("80-metre mast"));
        assertEquals("a one-day strike", Prose.indefinite("one-day strike"));
        assertEquals("an organisation", Prose.indefinite("organisation"));
    }

    @Test
    void nouns_take_their_plurals() {
        assertEquals("countries", Prose.plural("country"));
        assertEquals("think tanks", Prose.plural("think tank"));
        assertEquals("chiefs of staff", Prose.plural("chief of staff"));
        assertEquals("people", Prose.plural("person"));
        assertEquals("children", Prose.plural("child"));
    }

    @Test
    void numbers_are_words_up_to_nine() {
        assertEquals("eight", NumberWords.written(new BigDecimal("8")));
        assertEquals("100,000", NumberWords.written(new BigDecimal("100000")));
        assertEquals("a quarter", NumberWords.written(new BigDecimal("0.25")));
    }

    @Test
    void spellings_of_the_same_compare_equal() {
        assertEquals(Words.normal("The Harbour Board's"), Words.normal("harbour board"));
        assertEquals(Words.normal("Erdoğan"), Words.normal("Erdogan"));
        assertTrue(Words.contains("the crane at Port Elm fell", "Port Elm"));
        assertFalse(Words.contains("the support fell", "port"));
    }
}
