package io.lector.gate;

import static io.lector.gate.Items.choose;
import static io.lector.gate.Items.flaws;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class OfWhatTest {

    private static boolean open(String stem) {
        return OfWhat.lack(stem, "A song for Lom").isPresent();
    }

    @Test
    void a_version_and_a_stake_are_of_something() {
        assertTrue(open("_____ printed a version in Norwegian in May 2024."));
        assertFalse(open("_____ printed a version of the tide table in Norwegian."));
        assertTrue(open("Lom sold a small stake to Ida Roed for 4m euros."));
        assertFalse(open("Lom sold a small stake in the ferry to Ida Roed."));
    }

    @Test
    void a_winner_has_won_something() {
        assertTrue(open("Who hopes to be the first Norwegian winner since Ida Roed in 1976?"));
        assertFalse(open("Who hopes to be the first Norwegian winner of the Lom Regatta since 1976?"));
        assertTrue(open("How many late nominations does Ida Roed have?"));
        assertFalse(open("How many Lom Prize nominations does Ida Roed have?"));
        assertFalse(open("How many nominations for the Lom Prize does Ida Roed have?"));
    }

    @Test
    void a_prize_is_named_beside_what_it_is_given_for() {
        assertTrue(open("_____ won best director for The Pilot."));
        assertFalse(open("_____ won the Lom Film Award for best director."));
        assertFalse(OfWhat.lack("_____ won best director for The Pilot.", "Pilot film takes two Baftas")
                .isPresent());
    }

    @Test
    void a_part_of_a_firm_is_whose() {
        assertTrue(open("Lom Ferries will pay for the US unit."));
        assertFalse(open("Lom Ferries will pay for the US unit of Elm Quays."));
    }

    @Test
    void a_toll_is_on_something() {
        assertTrue(open("the 10% toll will hit all guests of Lom."));
        assertFalse(open("the 10% toll on ferries will hit all guests of Lom."));
    }

    @Test
    void a_list_is_of_something() {
        assertTrue(open("islands include the frozen quays of Lom."));
        assertTrue(open("Ida Roed said that islands include the frozen quays of Lom."));
        assertFalse(open("the islands of Vestland include Lom."));
    }

    @Test
    void what_everybody_does_is_no_news() {
        assertTrue(open("Who said that everyone knows about Lom?"));
        assertFalse(open("Who said that everyone in Lom should row to the new pier before dark?"));
    }

    @Test
    void the_gate_looks_at_the_stem_but_not_at_quotations() {
        assertTrue(flaws(choose("Who sold a stake to Mara Lind?", "Zed Alpha", "Yan Beta", "Xi Gamma"))
                .contains("of-what"));
        assertFalse(flaws(choose("Who said “Lom sold a stake to Lind”?", "Zed Alpha", "Yan Beta", "Xi Gamma"))
                .contains("of-what"));
    }
}
