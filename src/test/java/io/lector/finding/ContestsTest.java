package io.lector.finding;

import static io.lector.finding.Reading.tells;
import static io.lector.finding.Reading.tellsNothing;

import org.junit.jupiter.api.Test;

/** Matches are told with what is played for, and words with the nouns that complete them. */
class ContestsTest {

    @Test
    void a_score_needs_its_set_or_half() {
        tellsNothing("Ingrid Dahl broke Anna Holm again to lead 4-2.");
        tells(
                "Ingrid Dahl beat Anna Holm to lead 2-1 in the Bergen Cup.",
                "Ingrid Dahl beat Anna Holm to lead 2-1 in the Bergen Cup.");
    }

    @Test
    void a_place_and_a_mark_need_their_contest() {
        tellsNothing("Ingrid Dahl finished fifth after producing two throws of 13.77m.");
        tellsNothing("Ingrid Dahl climbed to a season's best of 5.25m.");
        tells("Ingrid Dahl finished fifth in the Bergen regatta.", "Ingrid Dahl finished fifth in the Bergen regatta.");
    }

    @Test
    void a_move_of_a_match_says_little() {
        tellsNothing("Ingrid Dahl took a short pass from Anna Holm.");
    }

    @Test
    void missions_must_say_what_for() {
        tellsNothing("In addition, Norway has two significant harbour missions.");
        tells(
                "Norway has two ferries and a lighthouse in Bergen.",
                "Norway has two ferries and a lighthouse in Bergen.");
    }

    @Test
    void one_event_is_of_somebody() {
        tellsNothing("40 ferry owners turned up to one gig in Bergen.");
    }

    @Test
    void what_is_being_done_by_several_is_told_of_several() {
        tells(
                "A rival ferry engine is being developed by Norway and Denmark.",
                "Norway and Denmark are developing a rival ferry engine.");
        tells(
                "A rival Norwegian ferry standard is being developed by Siemens and ship firm Maersk in 2031.",
                "Siemens and ship firm Maersk are developing a rival Norwegian ferry standard in 2031.");
    }

    @Test
    void a_prize_is_won_somewhere() {
        tellsNothing("Ingrid Dahl won best director.");
        tells(
                "Ingrid Dahl won best director at the Bergen Film Festival.",
                "Ingrid Dahl won best director at the Bergen Film Festival.");
        tellsNothing("Ingrid Dahl would be the first Norwegian winner since 1976.");
    }

    @Test
    void who_benefits_does_so_from_something() {
        tellsNothing("500 sailors in Bergen benefited.");
    }
}
