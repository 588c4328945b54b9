package io.lector.finding;

import static io.lector.finding.Reading.tells;
import static io.lector.finding.Reading.tellsNothing;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Nouns that are of something else are told with it or not at all. */
class RelationalTest {

    @Test
    void a_stake_is_in_something() {
        tellsNothing("Norway sold a minority stake to Denmark for 40 million euros.");
        tells(
                "Norway sold a minority stake in Bergen Ferries for 40 million euros.",
                "Norway sold a minority stake in Bergen Ferries for 40 million euros.");
        tellsNothing("Ingrid Dahl has seven early nominations.");
    }

    @Test
    void what_begins_must_be_told() {
        tellsNothing("Auditions begin in Bergen on Thursday.");
        tellsNothing("Ingrid Dahl opened proceedings with a speech in Bergen.");
        tellsNothing("Norway said that share trading would begin on 15 December.");
    }

    @Test
    void a_list_or_a_move_stands_for_what_was_told_before() {
        tellsNothing("An open-ended list could damage trust in Norway.");
        tellsNothing("Norway's move was welcomed by Denmark.");
        tellsNothing("In a speech in Bergen, Ingrid Dahl promised several initiatives.");
        tells(
                "Ingrid Dahl said that Norway needs a streamlined decision making process.",
                "Ingrid Dahl said that Norway needs a streamlined decision making process.");
        tells(
                "Ingrid Dahl announced a plan to sell 40 ferries in Bergen.",
                "Ingrid Dahl announced a plan to sell 40 ferries in Bergen.");
    }

    @Test
    void bare_products_are_anybodys() {
        tellsNothing("Leading products came under attack in Norway in 2030.");
    }

    @Test
    void every_song_is_one_of_some() {
        tellsNothing("Ingrid Dahl said that every song is a true story.");
    }

    @Test
    void one_of_many_is_not_told_by_where_it_is_from() {
        tellsNothing("Ingrid Dahl sold a ferry. The 25-year-old Bergen star takes over from Kim Moss.");
        tellsNothing("Ferries are loud. The German firm bought Bergen Ferries in 2030.");
        tellsNothing("Ingrid Dahl made the claims in a Danish television programme.");
    }

    @Test
    void a_body_named_in_passing_is_not_explained() {
        Reading reading =
                Reading.of("Ingrid Dahl became chairwoman of the Bergen Council, which promotes the music of Norway.");
        assertTrue(reading.told().stream().noneMatch(one -> one.contains("promotes")));
    }

    @Test
    void an_interest_is_in_something() {
        tellsNothing("Ingrid Dahl said that Norway's interest goes far beyond any publicity stunt.");
        tells(
                "Ingrid Dahl said that Norway's interest in ferries goes far beyond any publicity stunt.",
                "Ingrid Dahl said that Norway's interest in ferries goes far beyond any publicity stunt.");
    }

    @Test
    void some_members_are_of_a_body() {
        tellsNothing("Some panel members are worried that Norway would close a series of harbours in the future.");
        tells(
                "Some members of the Bergen Rowing Club left Norway in 2030.",
                "Some members of the Bergen Rowing Club left Norway in 2030.");
    }
}
