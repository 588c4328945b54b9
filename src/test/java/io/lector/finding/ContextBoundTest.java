package io.lector.finding;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Words that only their article explains, and words that everybody understands. */
class ContextBoundTest {

    private static void alone(String words) {
        assertTrue(ContextBound.fault(words).isEmpty(), words);
    }

    private static void notAlone(String words) {
        assertFalse(ContextBound.fault(words).isEmpty(), words);
    }

    @Test
    void half_a_verb_behind_a_link_does_not_stand_alone() {
        notAlone("Laura Moss said that ferries could be used to smuggle cars but had.");
        alone("Norway has more ferries than Denmark had");
    }

    @Test
    void a_time_of_the_readers_does_not_stand_alone() {
        notAlone("Norway has reduced its fleet of ferries in recent months");
        notAlone("the club has won nine matches so far this season");
        notAlone("Norway recently bought a ferry");
        notAlone("Norway built nine ferries over the past two years");
        alone("Norway built nine ferries in two years");
        alone("Norway keeps its ferries up to date");
    }

    @Test
    void a_link_to_the_text_before_does_not_stand_alone() {
        notAlone("Norway bought a ferry for its part");
        alone("Norway bought a ferry for its fleet");
    }

    @Test
    void nobody_speaks_of_himself_in_a_fact() {
        notAlone("The mayor told me about the bridge");
        notAlone("I love the old bridge in Bergen");
        alone("The mayor told Ingrid Dahl about the bridge");
    }

    @Test
    void a_number_of_a_part_does_not_stand_alone() {
        notAlone("Phase six includes a tunnel to Bergen");
        alone("Phase six of the Bergen railway includes a tunnel");
    }

    @Test
    void a_name_cut_short_does_not_stand_alone() {
        notAlone("director of the Committee");
        alone("director of the Committee to Protect Bridges");
        alone("director of the Bergen Committee");
    }

    @Test
    void a_length_alone_does_not_say_which_journey() {
        notAlone("The five-day tour of Norway and Denmark was meant to help ferries");
        alone("Ingrid Dahl began a five-day tour of Norway");
    }

    @Test
    void an_office_stands_for_no_name() {
        assertTrue(Offices.of("the UMP leader and writer was a quiet man").isPresent());
        assertTrue(Offices.of("the UMP leader Kim Moss was a quiet man").isEmpty());
        assertTrue(Offices.of("the Bergen harbour was quiet").isEmpty());
    }

    @Test
    void what_points_at_a_sentence_before_does_not_stand_alone() {
        notAlone("the new ferry changed that perception");
        alone("the mayor said that ferries are loud");
        alone("Norway wants a ferry that works");
    }

    @Test
    void an_event_that_is_called_by_its_place_is_cut_short() {
        notAlone("Ingrid Dahl has won the San Berg five times");
        alone("Ingrid Dahl has won a race in San Berg five times");
    }

    @Test
    void a_part_of_something_that_is_not_told_does_not_stand_alone() {
        notAlone("Kim Moss was suspended for the Bergen leg");
        alone("Kim Moss was suspended for the first leg of the Fjord Cup");
        notAlone("A storm ruined the rest of Kim Moss's season");
        notAlone("Kim Moss suffered the injury sailing against Denmark");
        notAlone("Ingrid Dahl said that she has been in intensive talks with other Nordic ministers");
        alone("Ingrid Dahl said that she has been in talks with other Nordic ministers about ferries");
    }
}
