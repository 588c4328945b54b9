package io.lector.gate;

import static io.lector.gate.Items.flaws;
import static io.lector.gate.Items.judge;
import static io.lector.gate.Items.type;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.EntityType;
import io.lector.fact.FactBook;
import io.lector.fact.Filler;
import io.lector.fact.Phrase;
import io.lector.fact.Predicate;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.fact.StatedFact;
import io.lector.writing.Candidate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SaysEnoughTest {

    private static final String FACT = "lind-opened-bridge";

    private static boolean refused(String stem) {
        return flaws(type(FACT, Slot.WHO, stem, "Mara Lind")).contains("says-enough");
    }

    @Test
    void a_stem_without_name_number_or_five_words_of_content_is_of_any_story() {
        assertTrue(refused("Who opened a bridge?"));
        assertTrue(refused("Which woman signed a good deal?"));
        assertTrue(refused("Who decided to teach his son himself?"));
        assertFalse(refused("Who opened a bridge in Norhaven?"));
        assertFalse(refused("Who opened a bridge in 2024?"));
        assertFalse(refused("Who opened a bridge over the old harbour for cyclists?"));
    }

    @Test
    void the_noun_that_asks_is_no_word_of_the_story() {
        assertTrue(refused("Which engineer built quiet bridges?"));
    }

    /** What the gate says of a fact of our own, told as it is. */
    private static Set<String> told(String who, String verb, Map<Slot, Filler> more, String stem) {
        Map<Slot, Filler> fillers = new java.util.EnumMap<>(more.isEmpty() ? Map.of(Slot.WHO, phrase(who)) : more);
        fillers.put(Slot.WHO, phrase(who));
        Predicate did = new Predicate(verb, "", Predicate.Tense.PAST, "", "", false, false, false, false);
        FactBook harbour = Items.book();
        StatedFact fact = new StatedFact(
                FACT, new Slots(did, fillers), harbour.fact(FACT).orElseThrow().evidence());
        Candidate candidate = judge(FACT, Slot.WHO, stem, true, "");
        return Gate.judge(candidate, new FactBook(harbour.article(), harbour.entities(), List.of(fact))).stream()
                .map(Flaw::rule)
                .collect(Collectors.toSet());
    }

    private static Phrase phrase(String words) {
        return new Phrase(words, EntityType.PERSON, true, "", List.of());
    }

    @Test
    void that_somebody_spoke_is_not_worth_asking() {
        assertTrue(told("two captains", "speak", Map.of(), "True or false? The article says that two captains spoke.")
                .contains("says-enough"));
    }

    @Test
    void one_more_of_what_was_told_before_does_not_say_which() {
        Map<Slot, Filler> lamp = Map.of(Slot.WHAT, phrase("a lamp on the old pier of Lom"));
        assertTrue(
                told("A further sight", "be", lamp, "True or false? The article says that a further sight was a lamp.")
                        .contains("says-enough"));
    }

    @Test
    void relatives_and_results_do_not_say_whose_they_are() {
        Map<Slot, Filler> bread = Map.of(Slot.WHAT, phrase("bread for the ferry crews of Lom"));
        assertTrue(
                told("Relatives", "bake", bread, "True or false? The article says that relatives baked bread in Lom.")
                        .contains("says-enough"));
        assertEquals(
                Set.of(),
                told(
                        "Bakers of Lom",
                        "bake",
                        bread,
                        "True or false? The article says that bakers of Lom baked bread for the ferry crews."));
    }

    @Test
    void rises_do_not_say_of_what() {
        Map<Slot, Filler> small = Map.of(Slot.WHAT, phrase("smaller on the islands of Lom"));
        assertTrue(told("Increases", "be", small, "True or false? The article says that increases were smaller in Lom.")
                .contains("says-enough"));
    }
}
