package io.lector.finding;

import static io.lector.finding.Reading.tells;
import static io.lector.finding.Reading.tellsWithout;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Words of time that date nothing, or something else. */
class TimeNamesTest {

    @Test
    void a_club_called_after_a_weekday_dates_nothing() {
        tellsWithout(
                "2031",
                "Peter Moss was suspended when he pushed a referee in a match between Sheffield Wednesday and Fulham in"
                        + " 1998.");
    }

    @Test
    void today_behind_of_means_these_days() {
        tellsWithout("2031", "The shipyard in Oslo builds ferries that will leave the ferries of today far behind.");
    }

    @Test
    void a_number_of_people_is_no_day() {
        tellsWithout("2031", "In January 25 sailors who rowed in a race in Oslo were fined in Bergen.");
    }

    @Test
    void a_date_behind_an_event_is_that_of_the_event() {
        tellsWithout(
                "race on Wednesday, April 30",
                "Peter Moss will join a race in Oslo before the end of the season on 30 April.");
    }

    @Test
    void a_day_almost_a_year_away_may_be_the_near_one() {
        TimeResolver resolver = new TimeResolver(Optional.of(LocalDate.of(2031, 3, 5)));
        Assertions.assertTrue(resolver.read("12 January", Side.AHEAD).isEmpty());
        Assertions.assertTrue(resolver.read("12 March", Side.AHEAD).isPresent());
    }

    @Test
    void a_condition_is_not_left_out() {
        tellsWithout(
                "naive",
                "Engineer Kim Moss said Peter Holm was \"naive beyond belief\" if he accepted the offer of the harbour.");
    }

    @Test
    void a_condition_behind_the_last_words_is_not_left_out() {
        tellsWithout(
                "naive",
                "Engineer Kim Moss said Mr Holm was \"naive beyond belief\" if he accepted Norway's word that it would not see"
                        + " the tolls lifted so that it can buy ships. Peter Holm lives in Oslo.");
    }

    @Test
    void no_place_starts() {
        tellsWithout(
                "Bergen starts",
                "Kim Moss will row at the Women's Regatta in Bergen, which starts on 31 March, for a club.");
    }

    @Test
    void a_day_that_is_near_is_told() {
        tells(
                "Peter Moss opened a school in Oslo on 3 March.",
                "Peter Moss opened a school in Oslo on Monday, March 3, 2031.");
    }
}
