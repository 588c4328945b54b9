package io.lector.gate;

import static io.lector.gate.Items.ask;
import static io.lector.gate.Items.blank;
import static io.lector.gate.Items.candidate;
import static io.lector.gate.Items.card;
import static io.lector.gate.Items.flaws;
import static io.lector.gate.Items.judge;
import static io.lector.gate.Items.type;
import static io.lector.gate.Items.whoSaid;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.Slot;
import io.lector.question.Card;
import io.lector.question.Choice;
import io.lector.question.Confusion;
import io.lector.question.Distractor;
import io.lector.question.EvidenceChoice;
import io.lector.question.Matching;
import io.lector.question.Option;
import io.lector.question.Ordering;
import io.lector.question.Process;
import io.lector.writing.Candidate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SupportRulesTest {

    private static boolean second(Candidate candidate) {
        return flaws(candidate).contains("second-key");
    }

    @Test
    void another_fact_with_the_distractor_in_the_same_place_makes_it_a_second_key() {
        String stem = "Who opened a ferry terminal?";
        assertTrue(second(ask("brandt-opened-terminal", Slot.WHO, stem, "Olof Brandt", "Ida Roed", "Per Holm")));
    }

    @Test
    void what_the_stem_tells_besides_keeps_the_other_fact_away() {
        String stem = "Who opened a ferry terminal in Skarvik?";
        assertFalse(second(ask("brandt-opened-terminal", Slot.WHO, stem, "Olof Brandt", "Ida Roed", "Per Holm")));
        assertFalse(second(ask("brandt-opened-terminal", Slot.WHO, stem, "Olof Brandt", "Mara Lind", "Per Holm")));
    }

    @Test
    void a_circumstance_that_the_other_fact_leaves_open_does_not_keep_it_away() {
        String stem = "Who opened a ferry terminal on Saturday, June 1, 2024?";
        assertTrue(second(ask("brandt-opened-terminal", Slot.WHO, stem, "Olof Brandt", "Ida Roed", "Per Holm")));
    }

    @Test
    void an_alias_a_role_and_whom_it_speaks_for_are_the_key_again() {
        String stem = "Who opened a harbour bridge in Skarvik?";
        assertTrue(second(ask("lind-opened-bridge", Slot.WHO, stem, "Mara Lind", "the mayor of Norhaven", "Per Holm")));
        assertTrue(second(ask(
                "city-agreed-toll",
                Slot.WHO,
                "Who agreed to charge a toll for lorries?",
                "Norhaven",
                "City Hall",
                "Lom")));
    }

    @Test
    void a_place_that_contains_the_key_is_right_too_and_a_sister_place_is_not() {
        String stem = "Where did Mara Lind open a harbour bridge?";
        assertTrue(second(ask("lind-opened-bridge", Slot.WHERE, stem, "Norhaven", "Vestland", "Lom")));
        assertFalse(second(ask("lind-opened-bridge", Slot.WHERE, stem, "Norhaven", "Skarvik", "Dunmere")));
    }

    @Test
    void a_date_in_the_period_is_right_too() {
        String stem = "When did City Hall lay steel cables?";
        assertTrue(second(ask("crews-laid-cables", Slot.WHEN, stem, "March 2023", "March 12, 2023", "June 2023")));
        assertTrue(second(ask("crews-laid-cables", Slot.WHEN, stem, "March 2023", "2023", "June 2022")));
        assertFalse(second(ask("crews-laid-cables", Slot.WHEN, stem, "March 2023", "April 2023", "June 2023")));
    }

    @Test
    void a_number_in_the_range_or_rounded_to_it_is_right_too() {
        String stem = "How many steel cables did City Hall lay?";
        assertTrue(second(ask("crews-laid-cables", Slot.HOW_MANY, stem, "4,000 to 5,000", "4,500", "9,000")));
        assertTrue(second(ask("crews-laid-cables", Slot.HOW_MANY, stem, "4,000 to 5,000", "3,990", "9,000")));
        assertFalse(second(ask("crews-laid-cables", Slot.HOW_MANY, stem, "4,000 to 5,000", "6,000 to 7,000", "9,000")));
    }

    @Test
    void whoever_meets_is_met() {
        String stem = "Who met Olof Brandt in Norhaven?";
        assertFalse(second(ask("lind-met-brandt", Slot.WHO, stem, "Mara Lind", "Ida Roed", "Per Holm")));
        assertTrue(second(ask("lind-met-brandt", Slot.WHO, stem, "Mara Lind", "Lind", "Per Holm")));
    }

    @Test
    void a_claim_that_two_make_has_two_speakers() {
        String stem = "Who said that the bridge harmed ferry traffic?";
        assertTrue(second(whoSaid("brandt-says-bridge-harms", stem, "Olof Brandt", "Ida Roed", "Per Holm")));
        assertFalse(second(whoSaid("brandt-says-bridge-harms", stem, "Olof Brandt", "Mara Lind", "Per Holm")));
    }

    @Test
    void an_open_question_with_two_answers_is_ambiguous() {
        assertTrue(flaws(type("brandt-opened-terminal", Slot.WHERE, "Where was a ferry terminal opened?", "Skarvik"))
                .contains("ambiguous-stem"));
        assertFalse(flaws(type(
                        "brandt-opened-terminal",
                        Slot.WHERE,
                        "Where did Olof Brandt open a ferry terminal?",
                        "Skarvik"))
                .contains("ambiguous-stem"));
        assertTrue(flaws(blank("brandt-opened-terminal", Slot.WHO, "_____ opened a ferry terminal.", "Olof Brandt"))
                .contains("ambiguous-stem"));
    }

    @Test
    void a_false_statement_that_another_fact_makes_true_is_rejected() {
        assertTrue(falseIsTrue("brandt-opened-terminal", Slot.WHO, "Ida Roed opened a ferry terminal."));
        assertFalse(falseIsTrue("brandt-opened-terminal", Slot.WHO, "Per Holm opened a ferry terminal in Skarvik."));
        assertFalse(falseIsTrue("brandt-opened-terminal", Slot.WHO, "Ida Roed opened a ferry terminal in Skarvik."));
    }

    @Test
    void a_false_statement_that_changes_nothing_is_rejected() {
        assertTrue(falseIsTrue(
                "lind-opened-bridge", Slot.WHO, "The mayor of Norhaven opened a harbour bridge in Norhaven."));
        assertTrue(falseIsTrue("lind-opened-bridge", Slot.WHERE, "Mara Lind opened a harbour bridge in Vestland."));
        assertTrue(falseIsTrue("lind-opened-bridge", Slot.WHEN, "Mara Lind opened a harbour bridge in May 2024."));
        assertFalse(falseIsTrue("lind-opened-bridge", Slot.WHEN, "Mara Lind opened a harbour bridge in April 2024."));
    }

    @Test
    void a_false_statement_in_the_mouth_of_one_who_says_so_is_true() {
        assertTrue(falseIsTrue(
                "brandt-says-bridge-harms", Slot.WHO, "Ida Roed said that the bridge harmed ferry traffic."));
        assertFalse(falseIsTrue(
                "brandt-says-bridge-harms", Slot.WHO, "Mara Lind said that the bridge harmed ferry traffic."));
    }

    private static boolean falseIsTrue(String fact, Slot slot, String statement) {
        return flaws(judge(fact, slot, statement, false, "Read again.")).contains("false-is-true");
    }

    @Test
    void a_true_statement_with_a_number_from_nowhere_is_rejected() {
        assertTrue(flaws(judge(
                        "lind-opened-bridge",
                        Slot.WHO,
                        "Mara Lind opened a harbour bridge in 2019.",
                        true,
                        "Read again."))
                .contains("true-is-false"));
        assertFalse(flaws(judge(
                        "lind-opened-bridge",
                        Slot.WHO,
                        "Mara Lind opened a harbour bridge on May 10, 2024.",
                        true,
                        "Read again."))
                .contains("true-is-false"));
    }

    @Test
    void a_quote_from_the_keys_own_sentence_is_a_second_key() {
        assertTrue(second(quotes(1)));
        assertFalse(second(quotes(2)));
    }

    private static Candidate quotes(int paragraph) {
        Distractor other = new Distractor(
                new Option("d", "ribbons were cut"),
                Confusion.ANOTHER_THING,
                "Elsewhere.",
                List.of(Harbour.evidence(paragraph)));
        return candidate(
                new EvidenceChoice(
                        card("lind-opened-bridge", "Which quote shows that Mara Lind opened a bridge?"),
                        new Choice(new Option("k", "the mayor opened it"), List.of(other))),
                Slot.WHO);
    }

    @Test
    void events_whose_times_touch_have_no_order() {
        assertTrue(second(order("crews-laid-cables", "crews-laid-cables", "lind-opened-bridge")));
        assertFalse(second(order("crews-laid-cables", "lind-opened-bridge", "brandt-opened-terminal")));
    }

    private static Candidate order(String... facts) {
        Card card = new Card(
                "o",
                "Put these events in order.",
                Process.RETRIEVE,
                List.of(facts),
                List.of(),
                "",
                List.of(Harbour.evidence(5)));
        return candidate(
                new Ordering(
                        card,
                        List.of(
                                new Option("a", "Cables were laid"),
                                new Option("b", "A bridge was opened"),
                                new Option("c", "A terminal was opened"))),
                Slot.WHEN);
    }

    @Test
    void a_prompt_that_two_options_fit_is_rejected() {
        assertTrue(second(match("the mayor of Norhaven")));
        assertFalse(second(match("a dock worker")));
    }

    private static Candidate match(String second) {
        return candidate(
                new Matching(
                        card("lind-opened-bridge", "Who is who?"),
                        List.of(new Option("p", "Mara Lind"), new Option("q", "Ida Roed")),
                        List.of(new Option("x", "Lind"), new Option("y", second)),
                        Map.of("p", "x", "q", "y")),
                Slot.WHO);
    }
}
