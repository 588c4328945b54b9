package io.lector.finding;

import static io.lector.finding.Reading.tells;
import static io.lector.finding.Reading.tellsNothing;
import static io.lector.finding.Reading.tellsWithout;

import org.junit.jupiter.api.Test;

/** Clauses whose verb or noun asks for a part that stands elsewhere in the article are not told. */
class UntoldPartsTest {

    @Test
    void a_freeze_or_a_review_is_of_something() {
        tellsNothing("Norway proposed a freeze in 2030.");
        tellsNothing("Norway lodged an appeal on safety grounds in 2030.");
        tells(
                "Norway proposed a freeze on fishing licences in 2030.",
                "Norway proposed a freeze on fishing licences in 2030.");
    }

    @Test
    void who_steps_down_leaves_a_post() {
        tellsNothing("Harbour master Ingrid Dahl stepped down in 2030.");
        tells("Ingrid Dahl stepped down as mayor of Bergen.", "Ingrid Dahl stepped down as mayor of Bergen.");
    }

    @Test
    void who_serves_holds_a_post() {
        tellsWithout(
                "served", "In 2030, Kim Moss overtook Ingrid Dahl, who served for seven years between 2008 and 2015.");
    }

    @Test
    void a_name_alone_does_not_say_what_somebody_is_defended_for() {
        tellsNothing("Ingrid Dahl defended pilot Kim Moss, whose mistake closed the harbour in Bergen.");
        tells(
                "Ingrid Dahl defended Kim Moss in a speech in Bergen.",
                "Ingrid Dahl defended Kim Moss in a speech in Bergen.");
    }

    @Test
    void copies_are_of_something() {
        tellsNothing("Sailors in Norway have handed copies to Bergen Police.");
        tells(
                "Sailors in Norway have handed copies of the Bergen Charter to Denmark.",
                "Sailors in Norway have handed copies of the Bergen Charter to Denmark.");
    }

    @Test
    void much_clearer_is_measured_against_something() {
        tellsNothing("Norway uses ferries for reasons that are much clearer.");
        tells(
                "Norway uses ferries that are much cheaper than Danish trains.",
                "Norway uses ferries that are much cheaper than Danish trains.");
    }

    @Test
    void what_went_on_is_told_with_when() {
        tellsNothing("Sailing into strong wind and rain, Norway continued to come second best in narrow waters.");
    }

    @Test
    void words_before_the_subject_stay_clear_of_a_relative_clause() {
        tellsNothing("At a ferry conference in Bergen, Norway announced smaller engines which consume less oil.");
        tellsNothing("During her trip, Ingrid Dahl will represent Norway at the Bergen Conference.");
    }

    @Test
    void words_with_a_name_only_say_where_something_is() {
        tellsNothing("Ingrid Dahl had personally seen the change over time in conversations with Kim Moss.");
    }

    @Test
    void an_adjective_behind_a_comma_is_not_cut_off() {
        tellsNothing(
                "Bergen Ferries sells maps to sailors who need to make either their boats, or their wooden harbours,"
                        + " safe.");
    }

    @Test
    void currently_holds_only_for_the_day_of_the_article() {
        tellsNothing("Ingrid Dahl's Song of the Fjord is currently number two in Norway's pop chart.");
    }

    @Test
    void a_headline_has_no_subject() {
        tellsNothing("New Ingrid Dahl film Falcon opened at number four with $9.8m.");
    }

    @Test
    void an_aside_to_readers_is_no_news() {
        tellsNothing("Veteran sailors will remember old ferries like Falcon and Kestrel.");
        tellsNothing("History is on Norway's side.");
    }

    @Test
    void a_passive_without_anybody_is_of_no_known_event() {
        tellsNothing("Seventy search warrants were executed in Norway, Sweden and Denmark.");
    }
}
