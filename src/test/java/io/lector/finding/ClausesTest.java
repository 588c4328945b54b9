package io.lector.finding;

import static io.lector.finding.Reading.tells;
import static io.lector.finding.Reading.tellsNothing;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.fact.Fact;
import io.lector.fact.Location;
import io.lector.fact.Reason;
import io.lector.fact.Slot;
import org.junit.jupiter.api.Test;

/** What clauses tell beyond the plain ones, and what must not be cut from them. */
class ClausesTest {

    private static Fact first(String text) {
        return Reading.of(text).facts().get(0);
    }

    @Test
    void who_does_something_with_another_does_not_do_it_alone() {
        tellsNothing("Prince Harald, 56, and Ingrid Dahl, 57, opened a harbour museum in Bergen.");
    }

    @Test
    void to_whom_something_is_given_does_not_say_what_it_is() {
        tellsNothing(
                "Danish experts are giving evidence on the subject to the Norwegian Parliament's harbour committee.");
    }

    @Test
    void now_and_already_are_left_out_and_only_is_not() {
        tells("Norway already owns 12 ferries in Bergen.", "Norway owns 12 ferries in Bergen.");
        tells("Norway now sells electric ferries to Denmark.", "Norway sells electric ferries to Denmark.");
        tellsNothing("Norway only sells ferries to Denmark and Sweden.");
    }

    @Test
    void what_somebody_is_to_do_is_told_as_coming() {
        tells("Norway is to build a new shipyard in Bergen.", "Norway will build a new shipyard in Bergen.");
    }

    @Test
    void a_body_may_be_told_of_in_the_plural() {
        tells(
                "The Bergen Rowing Club have bought two boats from Denmark.",
                "The Bergen Rowing Club has bought two boats from Denmark.");
    }

    @Test
    void amounts_of_money_are_kept_as_they_are_written() {
        tells(
                "Norway bought a shipyard in Bergen for $9.3bn in May 2030.",
                "Norway bought a shipyard in Bergen for $9.3bn in May 2030.");
    }

    @Test
    void a_decade_says_when() {
        tells(
                "Ingrid Dahl worked as an engineer in Bergen in the late 1990s.",
                "Ingrid Dahl worked as an engineer in Bergen in the late 1990s.");
    }

    @Test
    void a_month_before_a_name_is_made_absolute() {
        tells(
                "Ingrid Dahl will sail a wooden boat at next month's Nordic Boat Show in Bergen.",
                "Ingrid Dahl will sail a wooden boat at the April 2031 Nordic Boat Show in Bergen.");
    }

    @Test
    void a_present_with_a_weekday_tells_of_the_coming_one() {
        tells(
                "Ingrid Dahl opens a boat museum in Bergen on Friday.",
                "Ingrid Dahl opens a boat museum in Bergen on Friday, March 7, 2031.");
        tells("The Bergen festival begins on Friday.", "The Bergen festival begins on Friday, March 7, 2031.");
    }

    @Test
    void why_something_happened_is_a_slot_of_its_own() {
        Fact fact = first("Norway closed a bridge in Bergen because of heavy snow.");
        assertEquals(
                Reason.Link.CAUSE,
                fact.slots().filler(Slot.WHY, Reason.class).orElseThrow().link());
    }

    @Test
    void a_place_may_be_told_by_a_noun_with_its_name() {
        Fact fact = first("Ingrid Dahl opened a school for engineers in northern Norway.");
        assertEquals(
                "in",
                fact.slots().filler(Slot.WHERE, Location.class).orElseThrow().preposition());
    }

    @Test
    void a_participle_behind_a_name_is_a_fact_of_its_own() {
        tells(
                "Nordic Boats Company, founded in 1998 by Ingrid Dahl, sold 40 ferries to Denmark.",
                "Ingrid Dahl founded Nordic Boats Company in 1998.");
    }

    @Test
    void what_can_be_done_is_told_and_what_may_be_is_not() {
        tells(
                "Electric ferries can carry 300 cars across the fjord of Bergen.",
                "Electric ferries can carry 300 cars across the fjord of Bergen.");
        tellsNothing("Electric ferries could carry 300 cars across the fjord of Bergen.");
    }

    @Test
    void a_pair_of_participles_shares_its_auxiliary() {
        tells(
                "The Bergen Ferry was built in Norway and sold to Denmark in 2019.",
                "The Bergen Ferry was sold to Denmark in 2019.");
    }

    @Test
    void a_year_behind_a_country_says_when() {
        Fact fact = first("Ingrid Dahl bought three wooden boats from Denmark in 2019.");
        assertTrue(fact.slots().filler(Slot.WHEN).isPresent());
    }

    @Test
    void words_between_dashes_are_in_no_phrase() {
        Reading.of("The BFC - Bergen's ferry company - has met engineers, pilots and mayors in Norway.").told().stream()
                .forEach(sentence -> assertTrue(sentence.matches("[^-]*"), sentence));
    }

    @Test
    void adjectives_parted_by_a_comma_are_not_cut() {
        Reading.of("Ingrid Dahl is known in Norway for her pictures of plain, everyday ferries.").told().stream()
                .forEach(sentence -> assertTrue(sentence.endsWith("ferries."), sentence));
    }

    @Test
    void an_announcement_is_an_act_when_nothing_that_was_said_follows() {
        tells(
                "Two winners of the Nordic Boat Prize were announced in Bergen on Monday.",
                "Two winners of the Nordic Boat Prize were announced in Bergen on Monday, March 3, 2031.");
    }

    @Test
    void a_single_person_without_article_has_lost_a_name() {
        tellsNothing("Promising ferry builder opened 12 schools in Oslo.");
    }

    @Test
    void a_link_to_the_sentence_before_is_left_out_or_forbids_the_fact() {
        tells("As a result, Norway sold 12 ferries to Denmark.", "Norway sold 12 ferries to Denmark.");
        tellsNothing("Norway was able to continue and sold 12 ferries.");
    }

    @Test
    void some_of_a_list_are_not_all_of_it() {
        tellsNothing("The winners include Peter Moss and Laura Berg; Karl Holm of Oslo; and Ann Lee.");
    }

    @Test
    void too_much_is_not_much() {
        tellsNothing("Norway may be able to sell 12 ferries to Denmark sooner.");
        assertTrue(Reading.of("The deficit of Norway was too large in 2019.").told().stream()
                .noneMatch(told -> told.contains("was large")));
    }

    @Test
    void a_place_in_a_race_needs_the_race() {
        tellsNothing("Peter Moss finished fifth in 7.35.");
    }

    @Test
    void a_short_month_is_read_with_its_year() {
        tells(
                "Norway sold 12 ferries to Denmark on Dec. 10, 2024.",
                "Norway sold 12 ferries to Denmark on Tuesday, December 10, 2024.");
    }

    @Test
    void a_day_before_a_noun_is_no_date_of_its_own() {
        tellsNothing("Peter Moss took a cautious stance on ferries during the Saturday debate.");
    }
}
