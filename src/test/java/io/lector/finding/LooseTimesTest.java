package io.lector.finding;

import static io.lector.finding.Reading.tells;
import static io.lector.finding.Reading.tellsNothing;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Times that hang on something told elsewhere, and those that hold for more than one verb. */
class LooseTimesTest {

    @Test
    void a_month_needs_its_year() {
        assertFalse(LooseTimes.of("the ferry visited Bergen in December to collect sailors")
                .isEmpty());
        assertFalse(LooseTimes.of("the pier has been closed since early March").isEmpty());
        assertFalse(LooseTimes.of("the pier closes on 12 May").isEmpty());
        assertTrue(LooseTimes.of("the ferry visited Bergen in December 2030").isEmpty());
        assertTrue(LooseTimes.of("the ferry sailed between May and June 2030").isEmpty());
        assertTrue(LooseTimes.of("Norway may buy a ferry named May").isEmpty());
    }

    @Test
    void within_some_days_is_of_no_known_event() {
        tellsNothing("Within three days Ingrid Dahl moved to Bergen by air ambulance.");
        tells(
                "Ingrid Dahl moved to Bergen within three days of a flood in Denmark.",
                "Ingrid Dahl moved to Bergen within three days of a flood in Denmark.");
    }

    @Test
    void what_was_so_until_now_is_no_standing_truth() {
        tellsNothing("Before now, Anna Holm said, Norway has been seen as a friend of Danish ferries.");
    }

    @Test
    void what_was_going_on_needs_its_time() {
        tellsNothing("Ingrid Dahl was studying Danish at university in Bergen.");
        tells(
                "Ingrid Dahl was studying Danish at university in 2019.",
                "Ingrid Dahl was studying Danish at university in 2019.");
    }

    @Test
    void today_of_a_general_present_is_no_day() {
        tellsNothing("Today, ferries often have engines strong enough for Norway.");
        tells("Ingrid Dahl arrives in Bergen today.", "Ingrid Dahl arrives in Bergen on Wednesday, March 5, 2031.");
    }

    @Test
    void a_time_before_the_subject_holds_for_the_joined_verb_too() {
        tells(
                "In 2019, Ingrid Dahl left the Bergen Rowing Club and founded a shipyard in Denmark.",
                "Ingrid Dahl founded a shipyard in Denmark in 2019.");
        List<String> told = Reading.of("Three years ago, Ingrid Dahl was invited to sing in Bergen and performed her"
                        + " Harbour Song in Denmark.")
                .told();
        assertTrue(told.stream().noneMatch(one -> one.equals("Ingrid Dahl performed her Harbour Song in Denmark.")));
    }

    @Test
    void a_day_stands_behind_what_completes_its_verb() {
        tells(
                "Last week Ingrid Dahl's film met with harsh reviews from Danish critics.",
                "Ingrid Dahl's film met with harsh reviews from Danish critics in the week of February 24, 2031.");
        tells(
                "Ingrid Dahl came back to Bergen by air ambulance in 2019.",
                "Ingrid Dahl came back to Bergen by air ambulance in 2019.");
    }

    @Test
    void a_place_is_not_told_beside_its_own_adjective() {
        tellsNothing("In Norway, Ingrid Dahl has maintained a tense friendship with the Norwegian government.");
    }

    @Test
    void a_view_that_is_still_held_is_told_in_the_present() {
        tells(
                "Ingrid Dahl believes that ferries with sails should return to Norway.",
                "Ingrid Dahl believes that ferries with sails should return to Norway.");
    }

    @Test
    void a_time_of_day_needs_its_day() {
        assertFalse(
                LooseTimes.of("the gala will be shown on Fjord One at 2010 GMT").isEmpty());
        assertFalse(LooseTimes.of("the ferry leaves at 9.30am").isEmpty());
        assertTrue(LooseTimes.of("the ferry leaves at 9.30am every Monday").isEmpty());
        assertTrue(LooseTimes.of("the ferry left at 9.30am on 12 May 2030").isEmpty());
    }
}
