package io.lector.gate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.EntityType;
import io.lector.fact.FactBook;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.fact.Moment;
import io.lector.fact.Phrase;
import io.lector.fact.Predicate;
import io.lector.fact.Predicate.Tense;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.fact.StatedFact;
import io.lector.writing.Candidate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlannedTimeTest {

    private static final String FACT = "lind-opened-bridge";

    private static boolean refused(String verb, Tense tense, String stem) {
        Moment year = new Moment(
                LocalDate.parse("2036-01-01"),
                LocalDate.parse("2036-12-31"),
                Moment.Granularity.YEAR,
                Moment.Relation.AT,
                "in 2036",
                "2036");
        Map<Slot, Filler> fillers = Map.of(
                Slot.WHO, new Mention(List.of("mara-lind")),
                Slot.WHAT, new Phrase("night ferries", EntityType.THING, true, "ferry", List.of()),
                Slot.WHEN, year);
        Predicate did = new Predicate(verb, "", tense, "", "", false, true, false, false);
        FactBook harbour = Items.book();
        StatedFact fact = new StatedFact(
                FACT, new Slots(did, fillers), harbour.fact(FACT).orElseThrow().evidence());
        Candidate typed = Items.type(FACT, Slot.WHEN, stem, "2036");
        return Gate.judge(
                        new Candidate(typed.question(), "date/when", typed.asked()),
                        new FactBook(harbour.article(), harbour.entities(), List.of(fact)))
                .stream()
                .anyMatch(flaw -> flaw.rule().equals("planned-time"));
    }

    @Test
    void the_year_of_what_is_planned_is_not_that_of_the_planning() {
        assertTrue(refused("plan", Tense.PRESENT, "In what year is Mara Lind planning night ferries?"));
        assertFalse(refused("open", Tense.PRESENT, "In what year is Mara Lind opening night ferries?"));
        assertFalse(refused("plan", Tense.PAST, "In what year was Mara Lind planning night ferries?"));
    }
}
