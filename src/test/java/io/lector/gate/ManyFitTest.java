package io.lector.gate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.FactBook;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.fact.Moment;
import io.lector.fact.Phrase;
import io.lector.fact.Predicate;
import io.lector.fact.Quantity;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.fact.StatedFact;
import io.lector.writing.Candidate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ManyFitTest {

    private static final String FACT = "lind-opened-bridge";
    private static final Moment YEAR = new Moment(
            LocalDate.parse("1998-01-01"),
            LocalDate.parse("1998-12-31"),
            Moment.Granularity.YEAR,
            Moment.Relation.AT,
            "in 1998",
            "1998");

    private static Phrase thing(String words) {
        return new Phrase(words, EntityType.THING, false, "", List.of());
    }

    private static Quantity ships(String number) {
        return new Quantity(new BigDecimal(number), new BigDecimal(number), "ships", Slot.WHAT, number);
    }

    private static boolean many(String verb, Map<Slot, Filler> told, String stem) {
        Map<Slot, Filler> fillers = new EnumMap<>(told);
        fillers.put(Slot.WHO, new Mention(List.of("mara-lind")));
        boolean passive = stem.contains(" was ") && !verb.equals("be");
        Predicate did = new Predicate(verb, "", Predicate.Tense.PAST, "", "", false, false, passive, false);
        FactBook harbour = Items.book();
        StatedFact fact = new StatedFact(
                FACT, new Slots(did, fillers), harbour.fact(FACT).orElseThrow().evidence());
        List<Entity> names = harbour.entities();
        Candidate typed = Items.type(FACT, Slot.WHO, stem, "Mara Lind");
        return Gate.judge(
                        new Candidate(typed.question(), "short-answer/who", typed.asked()),
                        new FactBook(harbour.article(), names, List.of(fact)))
                .stream()
                .anyMatch(flaw -> flaw.rule().equals("many-fit"));
    }

    @Test
    void everybody_dies_at_some_time() {
        assertTrue(many("die", Map.of(Slot.WHEN, YEAR), "Who died in 1998?"));
        assertFalse(
                many("die", Map.of(Slot.WHEN, YEAR, Slot.HOW, thing("on a ferry")), "Who died on a ferry in 1998?"));
    }

    @Test
    void a_prize_of_many_has_many_winners() {
        assertTrue(many("win", Map.of(Slot.WHEN, YEAR, Slot.WHAT, thing("a prize")), "Who won a prize in 1998?"));
        assertTrue(many("have", Map.of(Slot.HOW_MANY, ships("2"), Slot.WHAT, thing("ships")), "Who has two ships?"));
        assertFalse(many("have", Map.of(Slot.HOW_MANY, ships("900"), Slot.WHAT, thing("ships")), "Who has 900 ships?"));
        assertFalse(many("win", Map.of(Slot.WHAT, thing("the Lom Prize")), "Who won the Lom Prize?"));
    }

    @Test
    void a_club_has_many_members() {
        assertTrue(many("play", Map.of(Slot.HOW, thing("for Lom")), "Who played for Lom?"));
        assertFalse(many("play", Map.of(Slot.WHEN, YEAR, Slot.HOW, thing("for Lom")), "Who played for Lom in 1998?"));
    }

    @Test
    void a_country_has_a_coach_in_every_sport() {
        assertTrue(many("be", Map.of(Slot.WHAT, thing("the coach of Vestland")), "Who was the coach of Vestland?"));
        assertFalse(many("be", Map.of(Slot.WHAT, thing("the mayor of Norhaven")), "Who was the mayor of Norhaven?"));
    }

    @Test
    void much_is_bought_in_a_year() {
        assertTrue(many("buy", Map.of(Slot.WHEN, YEAR), "What was bought in 1998?"));
        assertFalse(many(
                "buy",
                Map.of(Slot.WHEN, YEAR, Slot.HOW, thing("at an auction")),
                "What was bought at an auction in 1998?"));
    }

    @Test
    void a_group_has_many_members_and_few_ships_are_moored_by_many() {
        assertTrue(many(
                "belong", Map.of(Slot.HOW, thing("to a group")), "Who belonged to a bold group of harbour painters?"));
        assertTrue(
                many("fail", Map.of(Slot.WHAT, thing("to moor three ferries")), "Who failed to moor three ferries?"));
        assertFalse(many("fail", Map.of(Slot.WHAT, thing("to moor 300 ferries")), "Who failed to moor 300 ferries?"));
        assertFalse(many(
                "fail",
                Map.of(Slot.WHAT, thing("to moor three ferries in Lom")),
                "Who failed to moor three ferries in Lom?"));
    }
}
