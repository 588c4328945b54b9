package io.lector.gate;

import static io.lector.gate.Items.ask;
import static io.lector.gate.Items.blank;
import static io.lector.gate.Items.judge;
import static io.lector.gate.Items.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.Slot;
import io.lector.writing.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GateTest {

    @Test
    void sound_items_are_accepted_and_others_kept_with_their_flaws() {
        Candidate sound = ask(
                "lind-opened-bridge",
                Slot.WHO,
                "Who opened a harbour bridge in Norhaven?",
                "Mara Lind",
                "Olof Brandt",
                "Per Holm");
        Candidate flawed =
                ask("lind-opened-bridge", Slot.WHO, "Who opened the bridge?", "Mara Lind", "Olof Brandt", "Per Holm");
        Selection selection = Gate.select(List.of(sound, flawed), Items.book());
        assertEquals(List.of(sound), selection.accepted());
        assertEquals(flawed, selection.rejected().get(0).candidate());
        assertEquals("stands-alone", selection.rejected().get(0).flaws().get(0).rule());
    }

    @Test
    void of_two_items_that_ask_the_same_one_is_kept() {
        Candidate one = ask(
                "lind-opened-bridge",
                Slot.WHO,
                "Who opened a harbour bridge in Norhaven?",
                "Mara Lind",
                "Olof Brandt",
                "Per Holm");
        Candidate two = ask(
                "lind-opened-bridge",
                Slot.WHO,
                "Who was it who opened a harbour bridge in Norhaven?",
                "Mara Lind",
                "Olof Brandt",
                "Ida Roed");
        Selection selection = Gate.select(List.of(one, two), Items.book());
        assertEquals(1, selection.accepted().size());
        assertEquals(
                "near-duplicate", selection.rejected().get(0).flaws().get(0).rule());
    }

    @Test
    void items_are_spread_over_facts_before_a_fact_is_asked_twice() {
        List<Candidate> all = spread();
        List<Candidate> accepted = Gate.select(all, Items.book()).accepted();
        assertEquals(4, accepted.size());
        Set<String> first = Set.of(factOf(accepted.get(0)), factOf(accepted.get(1)));
        assertEquals(Set.of("lind-opened-bridge", "crews-laid-cables"), first);
    }

    @Test
    void the_order_of_the_candidates_does_not_matter() {
        List<Candidate> turned = new ArrayList<>(spread());
        java.util.Collections.reverse(turned);
        assertEquals(
                Gate.select(spread(), Items.book()).accepted(),
                Gate.select(turned, Items.book()).accepted());
    }

    private static List<Candidate> spread() {
        return List.of(
                ask(
                        "lind-opened-bridge",
                        Slot.WHO,
                        "Who opened a harbour bridge in Norhaven?",
                        "Mara Lind",
                        "Olof Brandt",
                        "Per Holm"),
                ask(
                        "lind-opened-bridge",
                        Slot.WHERE,
                        "Where did Mara Lind open a harbour bridge?",
                        "Norhaven",
                        "Skarvik",
                        "Dunmere"),
                ask(
                        "lind-opened-bridge",
                        Slot.WHAT,
                        "What did Mara Lind open in Norhaven?",
                        "a harbour bridge",
                        "a fish market",
                        "a school"),
                ask(
                        "crews-laid-cables",
                        Slot.WHEN,
                        "When did City Hall lay steel cables?",
                        "March 2023",
                        "April 2023",
                        "June 2022"));
    }

    private static String factOf(Candidate candidate) {
        return candidate.question().card().facts().get(0);
    }

    @Test
    void true_statements_of_a_small_bank_outnumber_false_ones_by_two_at_most() {
        List<Candidate> all = List.of(
                judge("lind-opened-bridge", Slot.WHO, "Mara Lind opened a harbour bridge in Norhaven.", true, ""),
                judge("brandt-opened-terminal", Slot.WHO, "Olof Brandt opened a terminal in Skarvik.", true, ""),
                judge("roed-opened-terminal", Slot.WHO, "Ida Roed opened a ferry terminal in Lom.", true, ""));
        Selection selection = Gate.select(all, Items.book());
        assertEquals(2, selection.accepted().size());
        assertEquals("crowded-kind", selection.rejected().get(0).flaws().get(0).rule());
    }

    @Test
    void a_question_and_the_blank_for_its_answer_are_one_item_in_a_small_bank() {
        List<Candidate> all = List.of(
                type("lind-opened-bridge", Slot.WHO, "Who opened a harbour bridge in Norhaven?", "Mara Lind"),
                blank("lind-opened-bridge", Slot.WHO, "_____ opened a harbour bridge in Norhaven.", "Mara Lind"),
                judge("lind-opened-bridge", Slot.WHO, "Per Holm opened a harbour bridge in Norhaven.", false, "Look."));
        Selection selection = Gate.select(all, Items.book());
        assertEquals(2, selection.accepted().size());
        assertEquals("crowded-fact", selection.rejected().get(0).flaws().get(0).rule());
    }

    @Test
    void the_longest_option_is_not_the_key_again_and_again() {
        List<Candidate> all = List.of(
                ask("lind-opened-bridge", Slot.WHO, "Who opened a bridge in Norhaven?", "Mara Lind", "Ola", "Kim"),
                ask("brandt-opened-terminal", Slot.WHO, "Who opened a pier in Skarvik?", "Olof Brandt", "Al", "Bo"),
                ask("roed-opened-terminal", Slot.WHO, "Who opened a terminal in Lom?", "Ida Roed", "Cy", "Di"),
                ask("crews-laid-cables", Slot.WHO, "Who laid steel cables in Norhaven?", "City Hall", "Ed", "Flo"));
        Selection selection = Gate.select(all, Items.book());
        assertEquals(3, selection.accepted().size());
        assertEquals("crowded", selection.rejected().get(0).flaws().get(0).rule());
    }

    @Test
    void a_fact_is_asked_three_times_at_most() {
        List<Candidate> all = new ArrayList<>(spread());
        all.add(blank("lind-opened-bridge", Slot.WHO, "_____ opened a harbour bridge in Norhaven.", "Mara Lind"));
        Selection selection = Gate.select(all, Items.book());
        assertEquals(
                3,
                selection.accepted().stream()
                        .filter(item -> factOf(item).equals("lind-opened-bridge"))
                        .count());
        assertEquals("crowded-fact", selection.rejected().get(0).flaws().get(0).rule());
    }

    @Test
    void every_rule_has_a_name_of_its_own() {
        assertEquals(Gate.rules().size(), Set.copyOf(Gate.rules()).size());
        assertTrue(Gate.rules().stream().allMatch(name -> name.matches("[a-z]+(-[a-z]+)*")));
    }
}
