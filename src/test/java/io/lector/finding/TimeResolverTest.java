package io.lector.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimeResolverTest {

    /** A Wednesday. */
    private static final TimeResolver TIMES = new TimeResolver(Optional.of(LocalDate.of(2031, 3, 5)));

    private static String past(String words) {
        return TIMES.read(words, Side.BEHIND).map(TimeReading::shown).orElse("unread");
    }

    private static String coming(String words) {
        return TIMES.read(words, Side.AHEAD).map(TimeReading::shown).orElse("unread");
    }

    @Test
    void a_weekday_is_the_last_one_or_the_next_one() {
        assertEquals("Tuesday, March 4, 2031", past("Tuesday"));
        assertEquals("Thursday, February 27, 2031", past("Thursday"));
        assertEquals("Thursday, March 6, 2031", coming("Thursday"));
        assertEquals("Wednesday, March 5, 2031", past("Wednesday afternoon"));
    }

    @Test
    void a_date_without_a_year_takes_the_nearest() {
        assertEquals("Saturday, March 1, 2031", past("March 1"));
        assertEquals("Sunday, December 15, 2030", past("December 15"));
        assertEquals("Monday, December 15, 2031", coming("December 15"));
        assertEquals("Thursday, May 3, 2029", past("3 May 2029"));
    }

    @Test
    void months_years_and_their_parts_are_read_as_exactly_as_they_are_told() {
        assertEquals("February 2031", past("February"));
        assertEquals("late March 2022", past("late March of 2022"));
        assertEquals("1962", past("1962"));
        assertEquals("mid-1962", past("mid-1962"));
        assertEquals("the week of February 24, 2031", past("last week"));
        assertEquals("2030", past("last year"));
        assertEquals("Tuesday, March 4, 2031", past("yesterday"));
    }

    @Test
    void what_is_not_certain_stays_unread() {
        assertEquals("unread", past("last summer"));
        assertEquals("unread", past("the weekend"));
        assertEquals("unread", past("last Monday"));
        assertEquals("unread", past("four days after"));
        assertEquals("unread", past("February 30"));
        assertEquals("unread", past("April"));
    }

    @Test
    void what_may_lie_ahead_or_behind_is_read_only_when_it_says_so() {
        assertEquals(Optional.empty(), TIMES.read("Thursday", Side.OPEN));
        assertEquals(Optional.empty(), TIMES.read("March", Side.OPEN));
        assertEquals(Optional.empty(), TIMES.read("September 10", Side.OPEN));
        assertEquals("2030", TIMES.read("last year", Side.OPEN).orElseThrow().shown());
        assertEquals(
                "Thursday, March 6, 2031",
                TIMES.read("tomorrow", Side.OPEN).orElseThrow().shown());
    }

    @Test
    void a_day_of_a_month_that_is_near_on_one_side_only_is_that_one() {
        assertEquals(
                "Saturday, March 1, 2031",
                TIMES.read("March 1", Side.OPEN).orElseThrow().shown());
        assertEquals(
                "Wednesday, April 9, 2031",
                TIMES.read("9 April", Side.OPEN).orElseThrow().shown());
    }

    @Test
    void without_a_dateline_only_whole_dates_are_read() {
        TimeResolver times = new TimeResolver(Optional.empty());
        assertEquals(Optional.empty(), times.read("Tuesday", Side.BEHIND));
        assertEquals(Optional.empty(), times.read("March 1", Side.BEHIND));
        assertEquals("1962", times.read("1962", Side.BEHIND).orElseThrow().shown());
    }
}
