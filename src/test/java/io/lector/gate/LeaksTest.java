package io.lector.gate;

import static io.lector.gate.Items.ask;
import static io.lector.gate.Items.card;
import static io.lector.gate.Items.judge;
import static io.lector.gate.Items.type;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.Slot;
import io.lector.question.Card;
import io.lector.question.Option;
import io.lector.question.Ordering;
import io.lector.question.Process;
import io.lector.question.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaksTest {

    private static final Question WHO = ask(
                    "lind-opened-bridge",
                    Slot.WHO,
                    "Who opened a harbour bridge in Norhaven?",
                    "Mara Lind",
                    "Olof Brandt",
                    "Per Holm")
            .question();

    private static Question when(String stem) {
        return type("lind-opened-bridge", Slot.WHEN, stem, "May 10, 2024").question();
    }

    @Test
    void a_stem_that_states_what_another_asks_gives_it_away() {
        assertTrue(Leaks.between(WHO, when("When did Mara Lind open a harbour bridge in Norhaven?")));
        assertTrue(Leaks.between(when("When did Lind open a harbour bridge?"), WHO));
    }

    @Test
    void the_bare_name_of_the_key_elsewhere_gives_nothing_away() {
        assertFalse(Leaks.between(WHO, when("When did Mara Lind travel to Lom?")));
    }

    @Test
    void an_option_among_options_gives_nothing_away() {
        Question other = ask(
                        "brandt-opened-terminal",
                        Slot.WHO,
                        "Who bought a ferry line in Skarvik?",
                        "Olof Brandt",
                        "Mara Lind",
                        "Per Holm")
                .question();
        assertFalse(Leaks.between(WHO, other));
    }

    @Test
    void an_event_to_be_ordered_is_told_as_true() {
        Card card = new Card("o", "Put these events in order.", Process.RETRIEVE, List.of(), List.of(), "", List.of());
        Question order = new Ordering(
                card,
                List.of(
                        new Option("a", "Mara Lind opened a harbour bridge"),
                        new Option("b", "Cables came"),
                        new Option("c", "Ice melted")));
        assertTrue(Leaks.between(order, WHO));
    }

    @Test
    void a_statement_is_given_away_by_a_stem_that_presupposes_it() {
        Question statement = judge(
                        "city-agreed-toll", Slot.WHAT, "Norhaven agreed to charge a toll for lorries.", true, "")
                .question();
        Question presupposing = type(
                        "city-agreed-toll", Slot.WHEN, "When did Norhaven agree to charge lorries a toll?", "2024")
                .question();
        assertTrue(Leaks.between(statement, presupposing));
        assertFalse(Leaks.between(statement, WHO));
    }

    @Test
    void the_words_that_ask_for_true_or_false_do_not_hide_a_statement() {
        Question statement = judge(
                        "city-agreed-toll",
                        Slot.WHAT,
                        "True or false? The article says that Norhaven charges lorries.",
                        true,
                        "")
                .question();
        Question telling = type("city-agreed-toll", Slot.WHEN, "Since when has Norhaven charged lorries?", "2024")
                .question();
        assertTrue(Leaks.between(statement, telling));
    }

    @Test
    void the_same_stem_in_another_kind_is_not_shown_again() {
        assertTrue(Leaks.between(
                WHO,
                type("lind-opened-bridge", Slot.WHO, WHO.card().stem(), "Mara Lind")
                        .question()));
    }

    @Test
    void prepared_questions_are_judged_like_others() {
        Question when = when("When did Mara Lind open a harbour bridge in Norhaven?");
        assertTrue(Leaks.among(List.of(WHO, when)).exclude(WHO, when));
    }
}
