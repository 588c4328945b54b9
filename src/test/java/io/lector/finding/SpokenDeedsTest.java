package io.lector.finding;

import static io.lector.finding.Reading.tells;
import static io.lector.finding.Reading.tellsWithout;

import org.junit.jupiter.api.Test;

class SpokenDeedsTest {

    @Test
    void a_firm_says_that_it_would_do_something() {
        tells(
                "Norsk Shipping has announced that it will build a new ferry for Bergen in 2032.",
                "Norsk Shipping announced that it would build a new ferry for Bergen in 2032.");
    }

    @Test
    void what_somebody_would_like_is_not_spoken_of() {
        tellsWithout(
                "spoke of", "Kim Moss has admitted he would like to succeed Ann Lee as manager at Norsk Shipping.");
    }

    @Test
    void a_thing_is_not_said() {
        tellsWithout(
                "said higher",
                "Norsk Shipping said higher fuel costs in Bergen, and lower profits at its ferry subsidiary would hurt its"
                        + " earnings in 2032.");
    }

    @Test
    void what_a_participle_introduces_is_not_what_is_argued() {
        tellsWithout(
                "saying Norway",
                "Saying Norway must change direction, Ann Lee argues the fleet is too big for the port.");
    }

    @Test
    void a_quotation_cut_on_both_sides_is_not_told() {
        tellsWithout(
                "sail out to Bergen",
                "\"There was so much talk before the storm, but we sail out to Bergen on Thursday and we will be back"
                        + " working at the pier again in no time,\" said Kim Moss.");
    }
}
