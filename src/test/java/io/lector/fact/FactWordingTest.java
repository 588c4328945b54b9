package io.lector.fact;

import static io.lector.fact.HarbourBridge.day;
import static io.lector.fact.HarbourBridge.future;
import static io.lector.fact.HarbourBridge.in;
import static io.lector.fact.HarbourBridge.mention;
import static io.lector.fact.HarbourBridge.past;
import static io.lector.fact.HarbourBridge.present;
import static io.lector.fact.HarbourBridge.thing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactWordingTest {

    private final FactBook book = HarbourBridge.book();
    private final FactWording wording = new FactWording(book);

    private String sentence(String id) {
        return wording.sentence(book.fact(id).orElseThrow());
    }

    private String statement(Predicate did, Map<Slot, Filler> fillers) {
        return wording.statement(new Slots(did, fillers));
    }

    @Test
    void a_stated_fact_is_told_with_place_and_absolute_time() {
        assertEquals(
                "Lena Brandt closed the old bridge in Port Elm on Monday, November 20, 2023.", sentence("closure"));
        assertEquals("The Ferry Union cancelled 240 ferry trips in Sandholm.", sentence("ferries"));
    }

    @Test
    void what_was_agreed_stands_behind_its_time() {
        assertEquals(
                "The Harbour Board promised on Wednesday, June 12, 2024, to pay the ferry crews.", sentence("promise"));
    }

    @Test
    void a_claim_names_its_speaker_and_shifts_what_is_to_come() {
        assertEquals("Kim Oduya said that the new bridge is two years late.", sentence("late"));
        assertEquals(
                "Tom Achter warned that the closure of the ferries would cost hundreds of jobs.", sentence("jobs"));
    }

    @Test
    void a_speaker_who_speaks_of_themselves_is_named_once() {
        assertEquals("Kim Oduya vowed to visit Sandholm.", sentence("visit"));
        Claim vow = (Claim) book.fact("visit").orElseThrow();
        Said said = new Said(vow.said().speaker(), "say", Optional.empty(), Optional.empty());
        assertEquals(
                "Kim Oduya spoke of visiting Sandholm.",
                wording.sentence(new Claim("x", said, vow.slots(), vow.evidence())));
        Slots present = new Slots(present("like"), vow.slots().fillers());
        assertFalse(new Reporting(wording).tellable(new Claim("x", said, present, vow.evidence())));
    }

    @Test
    void a_demand_takes_the_subjunctive() {
        Slots slots = new Slots(present("resign"), Map.of(Slot.WHO, mention("kim-oduya")));
        Said said =
                new Said(mention("tom-achter"), "demand", Optional.of(day(2024, 6, 1)), Optional.of(in("sandholm")));
        assertEquals(
                "Tom Achter demanded in Sandholm on Saturday, June 1, 2024, that Kim Oduya resign.",
                wording.sentence(new Claim(
                        "x", said, slots, book.fact("late").orElseThrow().evidence())));
    }

    @Test
    void a_clause_of_circumstance_stands_last() {
        assertEquals(
                "the Ferry Union threatened to strike if talks fail",
                statement(
                        past("threaten"),
                        Map.of(
                                Slot.WHO, mention("ferry-union"),
                                Slot.WHAT, new Action("strike"),
                                Slot.HOW, thing("if talks fail", false))));
        assertEquals(
                "Rosa Lind spoke in Wick without any notes at all",
                statement(
                        past("speak"),
                        Map.of(
                                Slot.WHO, mention("rosa-lind"),
                                Slot.WHERE, in("wick"),
                                Slot.HOW, thing("without any notes at all", false))));
    }

    @Test
    void particles_lead_to_the_object_they_belong_to() {
        Map<Slot, Filler> fillers = Map.of(
                Slot.WHO, mention("tom-achter"), Slot.WHOM, mention("harbour-board"), Slot.WHAT, thing("waste", false));
        assertEquals(
                "Tom Achter accused the Harbour Board of waste",
                statement(
                        new Predicate("accuse", "of", Predicate.Tense.PAST, "", "", false, false, false, false),
                        fillers));
        assertEquals(
                "Tom Achter sent waste to the Harbour Board",
                statement(
                        new Predicate("send", "to", Predicate.Tense.PAST, "", "", false, false, false, false),
                        fillers));
    }

    @Test
    void a_share_is_taken_of_its_whole() {
        Quantity half = new Quantity(new BigDecimal("0.5"), new BigDecimal("0.5"), "tolls", Slot.WHAT, "half");
        assertEquals(
                "the Harbour Board keeps half of its tolls",
                statement(
                        present("keep"),
                        Map.of(
                                Slot.WHO,
                                mention("harbour-board"),
                                Slot.WHAT,
                                thing("its tolls", true),
                                Slot.HOW_MANY,
                                half)));
    }

    @Test
    void several_subjects_take_a_plural_verb() {
        assertEquals(
                "Kim Oduya and Rosa Lind will speak",
                statement(future("speak"), Map.of(Slot.WHO, mention("kim-oduya", "rosa-lind"))));
        assertEquals(
                "Kim Oduya and Rosa Lind are friends",
                statement(
                        present("be"),
                        Map.of(Slot.WHO, mention("kim-oduya", "rosa-lind"), Slot.WHAT, thing("friends", true))));
    }

    @Test
    void times_take_the_preposition_of_their_kind() {
        assertEquals("on Saturday, June 1, 2024", MomentWording.adjunct(day(2024, 6, 1)));
        assertEquals("in late March 2022", MomentWording.adjunct(moment(Moment.Granularity.MONTH, "late March 2022")));
        assertEquals("in 2022", MomentWording.adjunct(moment(Moment.Granularity.YEAR, "2022")));
        assertEquals(
                "in the week of May 5, 2025",
                MomentWording.adjunct(moment(Moment.Granularity.WEEK, "the week of May 5, 2025")));
        assertEquals(
                "over the past three years",
                MomentWording.adjunct(moment(Moment.Granularity.PERIOD, "the past three years")));
        assertEquals(
                "from May 8 to May 10, 2025",
                MomentWording.adjunct(moment(Moment.Granularity.PERIOD, "May 8 to May 10, 2025")));
        Moment since = new Moment(
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 12, 31),
                Moment.Granularity.YEAR,
                Moment.Relation.SINCE,
                "since 2022",
                "2022");
        assertEquals("since 2022", MomentWording.adjunct(since));
    }

    private static Moment moment(Moment.Granularity granularity, String shown) {
        LocalDate from = LocalDate.of(2022, 3, 1);
        return new Moment(from, from.plusDays(30), granularity, Moment.Relation.AT, shown, shown);
    }

    @Test
    void places_and_metonyms_are_no_rivals() {
        Sameness sameness = new Sameness(book);
        assertEquals(true, sameness.related(book.entity("wick-university"), book.entity("wick")));
        assertEquals(false, sameness.related(book.entity("wick"), book.entity("port-elm")));
        assertEquals(true, sameness.overlap(thing("The Bridge", false), thing("a bridge", false)));
        assertEquals(false, sameness.overlap(day(2024, 6, 1), day(2024, 6, 2)));
        assertEquals(List.of("Kim Oduya", "Oduya"), book.entity("kim-oduya").names());
    }
}
