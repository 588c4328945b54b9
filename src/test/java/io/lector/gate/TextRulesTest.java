package io.lector.gate;

import static io.lector.gate.Items.blank;
import static io.lector.gate.Items.choose;
import static io.lector.gate.Items.flaws;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.Slot;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TextRulesTest {

    private static Set<String> stem(String stem) {
        return flaws(choose(stem, "Mara Lind", "Ida Roed", "Per Holm"));
    }

    @Test
    void a_negative_stem_is_rejected() {
        assertTrue(stem("Who did not open a bridge in Norhaven?").contains("negative-stem"));
        assertTrue(stem("Who wasn't invited to Norhaven?").contains("negative-stem"));
        assertFalse(stem("Who knotted ropes in Norhaven?").contains("negative-stem"));
    }

    @Test
    void a_negation_in_a_side_clause_is_not_the_questions() {
        assertFalse(stem("Who said that Norhaven had not paid?").contains("negative-stem"));
        assertFalse(stem("Whom did Norhaven threaten with a toll if it did not pay?")
                .contains("negative-stem"));
        assertTrue(stem("According to Ida Roed, who has not paid?").contains("negative-stem"));
        assertTrue(stem("Who cannot say that he paid in Norhaven?").contains("negative-stem"));
    }

    @Test
    void a_negation_inside_a_quotation_is_the_speakers() {
        assertFalse(stem("Who said \"I will not pay\" in Norhaven?").contains("negative-stem"));
    }

    @Test
    void unbalanced_quotation_marks_and_brackets_are_broken_text() {
        assertTrue(stem("Who said \"I will pay in Norhaven?").contains("broken-text"));
        assertTrue(stem("Who opened a bridge (in Norhaven?").contains("broken-text"));
        assertFalse(stem("Who said \"I will pay\" (in Norhaven)?").contains("broken-text"));
    }

    @Test
    void doubled_words_spaces_and_marks_are_broken_text() {
        assertTrue(stem("Who opened the the bridge of Norhaven?").contains("broken-text"));
        assertTrue(stem("Who opened  a bridge in Norhaven?").contains("broken-text"));
        assertTrue(stem("Who opened a bridge in Norhaven??").contains("broken-text"));
        assertTrue(stem("Who opened a bridge , in Norhaven?").contains("broken-text"));
        assertTrue(stem("Who said that that bridge of Norhaven was safe?").contains("broken-text"));
        assertFalse(stem("Who sailed to Walla Walla?").contains("broken-text"));
    }

    @Test
    void a_unit_is_told_once() {
        assertTrue(stem("Who paid £3bn pounds for the bridge of Norhaven?").contains("broken-text"));
        assertTrue(stem("Who paid 4% per cent for the bridge of Norhaven?").contains("broken-text"));
        assertFalse(stem("Who paid £3bn for the bridge of Norhaven?").contains("broken-text"));
    }

    @Test
    void what_is_only_looked_up_is_not_asked() {
        assertTrue(stem("Who sells lamps in Norhaven at 0700 028 9111?").contains("broken-text"));
        assertTrue(stem("Who sells lamps in Norhaven at www.lamps.example?").contains("broken-text"));
    }

    @Test
    void an_article_of_the_wrong_sound_is_broken_text() {
        assertTrue(stem("Who became a honorary citizen of Norhaven?").contains("broken-text"));
        assertTrue(stem("Who runs an university in Norhaven?").contains("broken-text"));
        assertTrue(stem("Who met an Ukrainian pilot in Norhaven?").contains("broken-text"));
        assertTrue(stem("Who ate a apple in Norhaven?").contains("broken-text"));
        assertFalse(stem("Who found an historic anchor within an hour of a unique dive in Norhaven?")
                .contains("broken-text"));
        assertFalse(
                stem("Who owns a one-man shop and a European café in Norhaven?").contains("broken-text"));
    }

    @Test
    void a_stem_begins_with_a_capital_and_ends_with_its_mark() {
        assertTrue(stem("who opened a bridge in Norhaven?").contains("broken-text"));
        assertTrue(stem("Who opened a bridge in Norhaven.").contains("broken-text"));
        assertTrue(stem("Mara Lind opened a bridge in").contains("broken-text"));
    }

    @Test
    void an_over_long_stem_is_rejected() {
        assertTrue(stem("Who opened a bridge in Norhaven" + " and in Lom".repeat(15) + "?")
                .contains("broken-text"));
    }

    @Test
    void a_cloze_has_exactly_one_blank() {
        assertTrue(flaws(blank("lind-opened-bridge", Slot.WHO, "_____ opened _____ in Norhaven.", "Mara Lind"))
                .contains("broken-text"));
        assertFalse(
                flaws(blank("lind-opened-bridge", Slot.WHO, "_____ opened a harbour bridge in Norhaven.", "Mara Lind"))
                        .contains("broken-text"));
    }

    @Test
    void a_cut_off_option_is_broken_text() {
        assertTrue(flaws(choose("Who opened a bridge in Lom?", "Mara Lind,", "Ida Roed", "Per Holm"))
                .contains("broken-text"));
    }

    @Test
    void times_that_are_no_dates_are_rejected() {
        for (String time : List.of("last week", "yesterday", "on Thursday", "two days ago", "on May 10", "so far")) {
            assertTrue(stem("Who opened a bridge in Norhaven " + time + "?").contains("relative-date"), time);
        }
    }

    @Test
    void absolute_dates_pass() {
        for (String time :
                List.of("on Friday, May 10, 2024", "in March 2023", "since 2022", "in the last week of May 2024")) {
            assertFalse(stem("Who opened a bridge in Norhaven " + time + "?").contains("relative-date"), time);
        }
    }

    @Test
    void a_time_in_a_quotation_is_the_speakers() {
        assertFalse(stem("Who said \"we open today\" in Norhaven?").contains("relative-date"));
    }
}
