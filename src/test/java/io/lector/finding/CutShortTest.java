package io.lector.finding;

import static io.lector.finding.Reading.tells;
import static io.lector.finding.Reading.tellsNothing;
import static io.lector.finding.Reading.tellsWithout;

import org.junit.jupiter.api.Test;

/** Facts whose point would be gone are not told. */
class CutShortTest {

    @Test
    void what_money_is_spent_on_is_not_cut_off_behind_brackets() {
        tellsWithout(
                "rupiah.",
                "Norway spent 59.2 trillion rupiah ($6.58bn; £3.5bn) on electric ferries in 2030, a sum far in excess of"
                        + " its plans.");
    }

    @Test
    void the_second_verb_may_have_the_point() {
        tellsWithout(
                "align", "Norway will align with other Nordic countries and add Malta to the list of safe harbours.");
        tellsWithout("statements", "Ingrid Dahl has made statements and taken stances that are against Norway.");
        tells(
                "Norway bought a ferry from Denmark and sold a shipyard to Sweden.",
                "Norway bought a ferry from Denmark.");
    }

    @Test
    void the_reason_behind_what_is_said_is_not_cut_off() {
        tellsWithout(
                "Danish novels.",
                "Author Ingrid Dahl, from Bergen, said she started reading Danish novels because it was"
                        + " the nearest thing to a voyage that a sailor could read.");
    }

    @Test
    void what_is_asked_for_is_not_cut_off_behind_a_comma() {
        tellsWithout(
                "urged Kim Moss.",
                "But Ingrid Dahl urged Kim Moss, who has had quarrels with Danish port officials in the past, to seize his"
                        + " chance.");
    }

    @Test
    void an_object_shared_with_what_is_put_in_is_not_cut_off() {
        tellsWithout(
                "to repeat.",
                "Danish owners are expecting Norsk Shipping to repeat, if not improve on, its 2022 performance.");
    }

    @Test
    void what_a_thing_was_made_is_not_cut_off_behind_a_dash() {
        tellsWithout(
                "Bergen museum.",
                "Five million visitors made the Bergen museum - which houses treasures like Dahl's Harbour of Ships -"
                        + " Norway's most visited museum in 2030.");
    }

    @Test
    void words_behind_a_closing_mark_are_not_cut_off() {
        tellsWithout(
                "not supported.",
                "Port auditor Kim Moss said that \"Norsk Shipping's method of counting and documenting its ferries was"
                        + " inadequate and was not supported\" by accepted rules.");
    }

    @Test
    void a_name_behind_but_may_begin_a_clause() {
        tellsWithout(
                "but Norway's lone",
                "Kim Moss steered along the quay and shouted to Ann Lee but Norway's lone pilot on board, warned by a bell,"
                        + " managed to stop early.");
    }

    @Test
    void what_somebody_backs_down_from_must_be_told() {
        tellsNothing("Norway was forced to back down in the face of public protests.");
        tells(
                "Norway backed down from a fight with Denmark in 2030.",
                "Norway backed down from a fight with Denmark in 2030.");
    }

    @Test
    void what_is_looked_to_must_be_told() {
        tellsNothing("Ingrid Dahl is also already looking beyond Madrid.");
    }

    @Test
    void together_needs_several() {
        tellsNothing("The book has pictures by Ingrid Dahl, who also created The Bergen Tales together.");
    }

    @Test
    void a_present_perfect_has_no_time_that_is_over() {
        tellsWithout(
                "have become in",
                "Danish ferries have become a key concern of Norway in light of the Bergen arrests last week.");
    }

    @Test
    void an_amount_does_nothing() {
        tellsWithout("R2bn has", "Allocations to the Bergen shipyard have been cut by R2bn due to a strike in Norway.");
    }

    @Test
    void who_reports_it_is_not_left_out() {
        tellsNothing(
                "Some sailors are also siding with the Bergen Rowing Club, Norway's New Harbour newspaper reports.");
    }

    @Test
    void what_goes_on_behind_dashes_is_not_cut_off() {
        tellsWithout(
                "Norway will integrate the Bergen ferry company.",
                "Norway will integrate the Bergen ferry company - currently owned by Denmark - within its own railways.");
        tellsWithout(
                "discuss proposals.",
                "Norway's ministers meet on Monday to discuss proposals, including a tax on ferries, to boost harbours"
                        + " in Denmark.");
    }

    @Test
    void a_measure_goes_on_behind_its_comma() {
        tellsWithout(
                "one minute",
                "Ingrid Dahl rowed to the Norwegian title in Bergen on Sunday in a time of one minute, 47.97 seconds.");
    }

    @Test
    void words_put_in_need_their_second_comma() {
        tellsNothing("Ingrid Dahl believes that sailors, particularly Norwegian sailors should return to the harbour.");
    }

    @Test
    void a_title_is_not_cut_at_its_and() {
        tellsWithout("of Sink.", "Ingrid Dahl performed a mellow version of Sink And Let Swim in Bergen.");
    }

    @Test
    void what_somebody_is_warned_of_or_blamed_for_must_be_told() {
        tellsNothing("Norway was first tipped off in July 2030.");
        tellsNothing("Norway blames the growing popularity of bridges in Denmark.");
        tells(
                "Norway blamed Denmark for the closure of the Bergen shipyard.",
                "Norway blamed Denmark for the closure of the Bergen shipyard.");
    }

    @Test
    void one_of_what_is_counted_has_an_article() {
        tellsNothing("Event on the Bergen sea front attracted 250,000 people in 2030.");
        tellsNothing("Ingrid Dahl said fishing firm had to share more nets with Norwegian sailors.");
        tellsNothing("Ingrid Dahl predicted that the third round of harbour survey would give Norway more power.");
        tellsNothing("Ingrid Dahl said best film and director were between Norway and Denmark.");
    }

    @Test
    void what_would_have_been_is_not_told_as_if_it_was() {
        tellsNothing(
                "The Bergen Ferry Agency would have provided a service but has been abandoned in the wake of protests in"
                        + " Norway.");
    }

    @Test
    void words_that_open_what_is_not_told_end_no_fact() {
        tellsWithout(
                "persuade",
                "Norwegian sailors bought a page in the Bergen Times in an attempt to persuade Oslo not to sell Norhaven Star: Queen.");
        tellsWithout(
                "quoted",
                "Ingrid Dahl was quoted in the Bergen Times newspaper saying: \"We plan to build a new harbour in Norway.\"");
    }
}
