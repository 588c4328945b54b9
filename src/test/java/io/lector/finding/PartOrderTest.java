package io.lector.finding;

import static io.lector.finding.Reading.tells;
import static io.lector.finding.Reading.tellsWithout;

import org.junit.jupiter.api.Test;

class PartOrderTest {

    @Test
    void what_somebody_was_stands_before_the_year() {
        tells(
                "Kim Moss was assistant to Ann Lee at the Sailing Cup in Norway in 2016.",
                "Kim Moss was assistant to Ann Lee at the Sailing Cup in Norway in 2016.");
    }

    @Test
    void what_somebody_became_stands_before_the_year() {
        tells("Kim Moss became Baron Moss of Norhaven in 2017.", "Kim Moss became Baron Moss of Norhaven in 2017.");
    }

    @Test
    void a_place_and_a_day_stay_between_what_stands_around_them() {
        tells(
                "Kim Moss went out of the Norhaven Open in Bergen on Tuesday with a surprise loss to Ann Lee of Denmark.",
                "Kim Moss went out of the Norhaven Open in Bergen on Tuesday, March 4, 2031, with a surprise loss to Ann Lee"
                        + " of Denmark.");
    }

    @Test
    void a_day_before_what_goes_on_stays_there() {
        tells(
                "Kim Moss was suspended on 25 February pending an investigation.",
                "Kim Moss was suspended on Tuesday, February 25, 2031, pending an investigation.");
    }

    @Test
    void once_before_a_verb_stays_before_it() {
        tells(
                "Kim Moss once travelled to Ann Lee's Denmark in 2015 to plead for the fishermen of Norhaven.",
                "Kim Moss once travelled to Ann Lee's Denmark in 2015 to plead for the fishermen of Norhaven.");
    }

    @Test
    void a_place_before_the_subject_does_not_part_the_verb_from_what_completes_it() {
        tellsWithout(
                "written at Bergen",
                "At Bergen, Norsk Shipping has written to homes and shops likely to be affected by any extra pier.");
    }
}
