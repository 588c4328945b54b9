package io.lector.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.Claim;
import io.lector.fact.EntityType;
import io.lector.fact.Phrase;
import io.lector.fact.Predicate;
import io.lector.fact.Predicate.Tense;
import io.lector.fact.Said;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.fact.StatedFact;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnclearFactsTest {

    private static Predicate did(String verb, Tense tense, boolean passive) {
        return new Predicate(verb, "", tense, "", "", false, false, passive, false);
    }

    private static Phrase phrase(String words) {
        return new Phrase(words, EntityType.THING, false, "", List.of());
    }

    private static Slots slots(String verb, Tense tense) {
        return new Slots(did(verb, tense, false), Map.of(Slot.WHO, phrase("the port"), Slot.WHAT, phrase("cranes")));
    }

    private static Claim claim(String verb, Tense tense) {
        Said said = new Said(phrase("a pilot"), "say", Optional.empty(), Optional.empty());
        return new Claim("claimed", said, slots(verb, tense), List.of(Harbour.evidence(1)));
    }

    @Test
    void a_state_in_the_past_of_a_report_may_last() {
        assertTrue(ShiftedTense.open(claim("have", Tense.PAST)));
        assertFalse(ShiftedTense.open(claim("have", Tense.PRESENT)));
        assertFalse(ShiftedTense.open(claim("sell", Tense.PAST)));
        assertFalse(ShiftedTense.open(new StatedFact("told", slots("have", Tense.PAST), List.of(Harbour.evidence(1)))));
    }

    @Test
    void a_book_includes_and_is_published() {
        assertTrue(NoPerson.ofThings(did("include", Tense.PRESENT, false)));
        assertTrue(NoPerson.ofThings(did("publish", Tense.PAST, true)));
        assertFalse(NoPerson.ofThings(did("publish", Tense.PAST, false)));
        assertFalse(NoPerson.ofThings(did("open", Tense.PAST, false)));
    }

    @Test
    void liking_something_is_nobodys_own() {
        assertTrue(AnyonesWords.anyones("I am a great lover of ships"));
        assertTrue(AnyonesWords.anyones("I love ferries"));
        assertFalse(AnyonesWords.anyones("I am the pilot who brought 14 ferries to Lom"));
        assertTrue(AnyonesWords.thin("she began sailing ferries"));
        assertFalse(AnyonesWords.thin("she began sailing ferries to Lom"));
        assertFalse(AnyonesWords.anyones("Ferries are the lungs of a coast"));
    }

    @Test
    void an_amount_that_changed_is_told_twice() {
        assertTrue(TwoAmounts.compares("Lom counted 25.9 lorries per ferry, up from 15.6 the week before"));
        assertTrue(TwoAmounts.compares("the toll brought 4 million, compared with 3 million"));
        assertTrue(TwoAmounts.again("How many new ships did Lom count?"));
        assertTrue(TwoAmounts.again("How many accidents per 1,000 ferries did Lom count?"));
        assertFalse(TwoAmounts.again("How many lorries per ferry did Lom count?"));
        assertFalse(TwoAmounts.compares("Lom counted 25.9 lorries per ferry"));
        assertFalse(TwoAmounts.compares("Lom has counted 25 lorries from 2019 on"));
    }

    @Test
    void the_capital_of_a_sentence_is_no_capital_of_its_word() {
        assertEquals(
                Optional.of("Digging"),
                StrayCapital.stray("Digging work in Lom", List.of("Digging work in Lom stopped")));
        assertEquals(
                Optional.of("Maritime"),
                StrayCapital.stray("a Maritime law expert", List.of("Maritime law expert Ida Roed")));
        assertTrue(StrayCapital.stray("Norwegian ferries", List.of("Norwegian ferries stopped"))
                .isEmpty());
        assertTrue(StrayCapital.stray("Night at Sea", List.of("Night at Sea opened"))
                .isEmpty());
        assertTrue(StrayCapital.stray("Lom ferries", List.of("They saw Lom ferries"))
                .isEmpty());
        assertTrue(StrayCapital.stray("digging in Lom", List.of("Digging in Lom stopped"))
                .isEmpty());
    }

    @Test
    void a_place_is_told_once() {
        assertTrue(PlaceTwice.twice("The article says that Vestland's ferries stopped in Vestland.", "Vestland"));
        assertFalse(PlaceTwice.twice("The article says that ferries stopped in Vestland.", "Vestland"));
    }

    @Test
    void nobody_counts_moments() {
        assertTrue(FigureOfSpeech.uncounted("moments of joy"));
        assertTrue(FigureOfSpeech.uncounted("good reasons"));
        assertFalse(FigureOfSpeech.uncounted("ferries"));
        assertFalse(FigureOfSpeech.uncounted("sidecars"));
    }
}
