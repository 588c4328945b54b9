package io.lector.gate;

import static io.lector.gate.Items.choose;
import static io.lector.gate.Items.flaws;
import static io.lector.gate.Items.type;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.Slot;
import org.junit.jupiter.api.Test;

class CueRulesTest {

    private static final String WHO = "Who opened a harbour bridge in Norhaven?";

    @Test
    void a_form_of_the_name_in_the_stem_tells_it() {
        assertTrue(flaws(type("lind-opened-bridge", Slot.WHO, "Who opened a Norhavenish bridge in Lom?", "Norhaven"))
                .contains("stem-leaks-key"));
    }

    @Test
    void a_key_in_the_stem_is_rejected() {
        assertTrue(flaws(choose("Which bridge did Mara Lind and her staff open?", "Mara Lind", "Ida Roed", "Per Holm"))
                .contains("stem-leaks-key"));
        assertTrue(flaws(type(
                        "lind-opened-bridge",
                        Slot.WHERE,
                        "Where in Norhaven did Mara Lind open a harbour bridge?",
                        "Norhaven"))
                .contains("stem-leaks-key"));
        assertFalse(flaws(choose("Did Norhaven build a bridge or a tunnel?", "a bridge", "a tunnel"))
                .contains("stem-leaks-key"));
    }

    @Test
    void a_name_to_be_typed_must_not_have_begun_in_the_stem() {
        String stem = "Which agreement let Norhaven ship grain from North Sea ports?";
        assertTrue(flaws(type("lind-opened-bridge", Slot.WHAT, stem, "North Sea Grain Pact"))
                .contains("stem-leaks-key"));
        assertFalse(flaws(type("lind-opened-bridge", Slot.WHAT, stem, "Sea Trade Pact"))
                .contains("stem-leaks-key"));
    }

    @Test
    void a_key_that_alone_echoes_the_stem_is_rejected() {
        String stem = "Why did the harbour of Norhaven need cranes?";
        assertTrue(flaws(choose(stem, "to lift harbour stones", "to repair roofs", "to load grain"))
                .contains("stem-echoes-key"));
        assertFalse(flaws(choose(stem, "to lift harbour stones", "to clear harbour mud", "to load grain"))
                .contains("stem-echoes-key"));
    }

    @Test
    void an_article_before_the_blank_must_fit_all_options() {
        assertTrue(flaws(choose("In Norhaven, Mara Lind opened an _____", "aquarium", "bridge", "market"))
                .contains("grammatical-cue"));
        assertFalse(flaws(choose("In Norhaven, Mara Lind opened a _____", "bridge", "tunnel", "market"))
                .contains("grammatical-cue"));
    }

    @Test
    void a_key_that_alone_names_several_is_rejected() {
        assertTrue(flaws(choose(WHO, "Mara Lind and Ida Roed", "Per Holm", "Olof Brandt"))
                .contains("grammatical-cue"));
        assertFalse(flaws(choose(WHO, "Mara Lind and Ida Roed", "Mara Lind and Per Holm", "Olof Brandt"))
                .contains("grammatical-cue"));
    }

    @Test
    void a_key_of_a_form_of_its_own_is_rejected() {
        assertTrue(flaws(choose("Why was Norhaven closed?", "to save fuel", "a storm", "heavy ice"))
                .contains("mixed-forms"));
        assertFalse(flaws(choose("Why was Norhaven closed?", "to save fuel", "to clear ice", "heavy ice"))
                .contains("mixed-forms"));
    }

    @Test
    void a_key_that_alone_is_of_its_type_is_rejected() {
        assertTrue(flaws(choose(WHO, "Mara Lind", "Skarvik", "Lom")).contains("logical-cue"));
        assertFalse(flaws(choose(WHO, "Mara Lind", "Ida Roed", "Lom")).contains("logical-cue"));
        assertFalse(flaws(choose(WHO, "Mara Lind", "an unknown sailor", "Lom")).contains("logical-cue"));
    }

    @Test
    void numbers_of_different_units_cannot_be_ordered() {
        String stem = "How long did it take Norhaven to build a bridge?";
        assertTrue(flaws(choose(stem, "three years", "40 days", "two months")).contains("lost-order"));
        assertTrue(flaws(choose(stem, "three years", "five years", "a storm")).contains("lost-order"));
        assertFalse(flaws(choose(stem, "three years", "five years", "12 years")).contains("lost-order"));
        assertFalse(flaws(choose(stem, "three years", "five years", "The article does not say"))
                .contains("lost-order"));
    }

    @Test
    void dates_of_different_exactness_cannot_be_ordered() {
        String stem = "When did Mara Lind open a harbour bridge?";
        assertTrue(flaws(choose(stem, "May 10, 2024", "2021", "March 2022")).contains("lost-order"));
        assertFalse(flaws(choose(stem, "Friday, May 10, 2024", "June 1, 2024", "March 3, 2023"))
                .contains("lost-order"));
    }

    @Test
    void a_key_made_of_its_distractors_parts_is_rejected() {
        assertTrue(flaws(choose("What arrived in Norhaven?", "red cranes", "red lorries", "green cranes"))
                .contains("convergence-cue"));
        assertFalse(flaws(choose("What arrived in Norhaven?", "red cranes", "blue lorries", "green ships"))
                .contains("convergence-cue"));
    }
}
