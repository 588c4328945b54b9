package io.lector.gate;

import static io.lector.gate.Items.ask;
import static io.lector.gate.Items.choose;
import static io.lector.gate.Items.flaws;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.Slot;
import io.lector.question.MultipleResponse;
import io.lector.question.Option;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OptionRulesTest {

    private static final String WHO = "Who opened a harbour bridge in Norhaven?";

    @Test
    void a_sound_choice_breaks_no_rule() {
        assertEquals(Set.of(), flaws(ask("lind-opened-bridge", Slot.WHO, WHO, "Mara Lind", "Olof Brandt", "Per Holm")));
    }

    @Test
    void a_long_key_among_short_distractors_is_rejected() {
        String key = "Because the old wooden bridge had been damaged by ice";
        assertTrue(flaws(choose("Why did Norhaven close its road?", key, "Because of fog", "Because of a fair"))
                .contains("key-longest"));
        assertFalse(flaws(choose(
                        "Why did Norhaven close its road?",
                        key,
                        "Because a fair was held",
                        "Because the whole coast was covered by fog"))
                .contains("key-longest"));
    }

    @Test
    void one_distractor_is_too_few() {
        assertTrue(flaws(choose(WHO, "Mara Lind", "Per Holm")).contains("few-distractors"));
        assertFalse(flaws(choose(WHO, "Mara Lind", "Per Holm", "Ida Roed")).contains("few-distractors"));
    }

    @Test
    void several_keys_need_two_distractors_of_their_type() {
        assertTrue(both("Ida Roed", "Skarvik").contains("few-distractors"));
        assertFalse(both("Ida Roed", "Per Holm").contains("few-distractors"));
    }

    private static Set<String> both(String... wrong) {
        var keys = List.of(new Option("a", "Mara Lind"), new Option("b", "Olof Brandt"));
        var card = Items.card("lind-met-brandt", "Which two of these people met in Norhaven?");
        var question =
                new MultipleResponse(card, keys, Items.choice("none", wrong).distractors());
        return flaws(Items.candidate(question, Slot.WHO));
    }

    @Test
    void a_short_key_may_be_the_longest_option() {
        assertFalse(flaws(choose(WHO, "Bartholomew Featherstone", "Ida Roed", "Per Holm"))
                .contains("key-longest"));
    }

    @Test
    void all_and_none_of_the_above_are_rejected() {
        assertTrue(
                flaws(choose(WHO, "Mara Lind", "Ida Roed", "None of the above")).contains("all-of-the-above"));
        assertTrue(flaws(choose(WHO, "Mara Lind", "Ida Roed", "Both A and B")).contains("all-of-the-above"));
        assertFalse(flaws(choose(WHO, "Mara Lind", "Ida Roed", "All harbour workers"))
                .contains("all-of-the-above"));
    }

    @Test
    void absolute_and_vague_words_in_options_are_rejected() {
        String why = "Why did Norhaven build a bridge?";
        assertTrue(flaws(choose(why, "Ferries ran late", "Ferries never ran", "Roads were bad"))
                .contains("absolute-terms"));
        assertTrue(flaws(choose(why, "Ferries ran late", "Ferries usually sank", "Roads were bad"))
                .contains("vague-terms"));
        assertFalse(flaws(choose(why, "Ferries ran late", "Ferries had sunk", "Roads were bad"))
                .contains("vague-terms"));
    }

    @Test
    void a_hedge_before_a_number_is_part_of_the_number() {
        assertFalse(flaws(choose("How many cables were laid?", "almost 400", "almost 700", "900"))
                .contains("vague-terms"));
    }

    @Test
    void options_that_differ_only_in_writing_are_duplicates() {
        assertTrue(flaws(choose(WHO, "Mara Lind", "The dock worker", "a dock worker"))
                .contains("duplicate-options"));
        assertTrue(flaws(choose("How many ships came?", "seven ships", "four ships", "4 ships"))
                .contains("duplicate-options"));
        assertTrue(flaws(choose("Where did it open, in Norway?", "Lom", "Norhaven", "North Haven"))
                .contains("duplicate-options"));
        assertFalse(flaws(choose(WHO, "Mara Lind", "Ida Roed", "Per Holm")).contains("duplicate-options"));
    }

    @Test
    void an_option_inside_another_overlaps() {
        assertTrue(flaws(choose("What opened?", "a ferry", "a steel bridge", "a steel bridge with a lane"))
                .contains("overlapping-options"));
        assertTrue(flaws(choose(
                        "What opened?",
                        "steel cables for long harbour bridges",
                        "harbour bridges with long cables",
                        "a ferry"))
                .contains("overlapping-options"));
        assertFalse(flaws(choose("What opened?", "a ferry line", "a steel bridge", "a fish market"))
                .contains("overlapping-options"));
    }
}
