package io.lector.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts whose point would be gone are not told. */
class CutShortTest {

    private static void tells(String text, String sentence) {
        List<String> told = Reading.of(text).told();
        assertTrue(told.contains(sentence), told::toString);
    }

    private static void tellsWithout(String text, String words) {
        List<String> told = Reading.of(text).told();
        assertTrue(told.stream().noneMatch(one -> one.contains(words)), told::toString);
    }

    private static void tellsNothing(String text) {
        assertEquals(List.of(), Reading.of(text).told());
    }

    @Test
    void what_money_is_spent_on_is_not_cut_off_behind_brackets() {
        tellsWithout(
                "Norway spent 59.2 trillion rupiah ($6.58bn; £3.5bn) on electric ferries in 2030, a sum far in excess of"
                        + " its plans.",
                "rupiah.");
    }

    @Test
    void the_second_verb_may_have_the_point() {
        tellsWithout(
                "Norway will align with other Nordic countries and add Malta to the list of safe harbours.", "align");
        tellsWithout("Ingrid Dahl has made statements and taken stances that are against Norway.", "statements");
        tells(
                "Norway bought a ferry from Denmark and sold a shipyard to Sweden.",
                "Norway bought a ferry from Denmark.");
    }

    @Test
    void the_reason_behind_what_is_said_is_not_cut_off() {
        tellsWithout(
                "Author Ingrid Dahl, from Bergen, said she started reading Danish novels because it was"
                        + " the closest to what romance was like for sailors.",
                "Danish novels.");
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
                "Danish ferries have become a key concern of Norway in light of the Bergen arrests last week.",
                "have become in");
    }

    @Test
    void an_amount_does_nothing() {
        tellsWithout("Allocations to the Bergen shipyard have been cut by R2bn due to a strike in Norway.", "R2bn has");
    }

    @Test
    void who_reports_it_is_not_left_out() {
        tellsNothing(
                "Some sailors are also siding with the Bergen Rowing Club, Norway's New Harbour newspaper reports.");
    }

    @Test
    void what_goes_on_behind_dashes_is_not_cut_off() {
        tellsWithout(
                "Norway will integrate the Bergen ferry company - currently owned by Denmark - within its own railways.",
                "Norway will integrate the Bergen ferry company.");
        tellsWithout(
                "Norway's ministers meet on Monday to discuss proposals, including a tax on ferries, to boost harbours"
                        + " in Denmark.",
                "discuss proposals.");
    }

    @Test
    void a_measure_goes_on_behind_its_comma() {
        tellsWithout(
                "Ingrid Dahl rowed to the Norwegian title in Bergen on Sunday in a time of one minute, 47.97 seconds.",
                "one minute");
    }

    @Test
    void words_put_in_need_their_second_comma() {
        tellsNothing("Ingrid Dahl believes that sailors, particularly Norwegian sailors should return to the harbour.");
    }

    @Test
    void a_title_is_not_cut_at_its_and() {
        tellsWithout("Ingrid Dahl performed a mellow version of Sink And Let Swim in Bergen.", "of Sink.");
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
}
