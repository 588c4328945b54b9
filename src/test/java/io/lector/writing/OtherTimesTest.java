package io.lector.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lector.fact.Moment;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OtherTimesTest {

    private static final LocalDate DATELINE = LocalDate.parse("2031-03-05");

    private static Optional<String> near(String from, String to, Moment.Granularity granularity, String shown) {
        return near(from, to, granularity, Moment.Relation.AT, shown);
    }

    private static Optional<String> near(
            String from, String to, Moment.Granularity granularity, Moment.Relation relation, String shown) {
        Moment moment =
                new Moment(LocalDate.parse(from), LocalDate.parse(to), granularity, relation, "that day", shown);
        return OtherTimes.near(moment, DATELINE).map(Moment::shown);
    }

    @Test
    void what_is_past_stays_past_and_what_is_to_come_stays_to_come() {
        assertEquals(
                Optional.of("Monday, February 17, 2031"),
                near("2031-03-03", "2031-03-03", Moment.Granularity.DAY, "Monday, March 3, 2031"));
        assertEquals(
                Optional.of("August 2031"), near("2031-04-01", "2031-04-30", Moment.Granularity.MONTH, "April 2031"));
        assertEquals(Optional.of("2021"), near("2024-01-01", "2024-12-31", Moment.Granularity.YEAR, "2024"));
    }

    @Test
    void a_time_told_in_other_words_or_left_open_is_not_moved() {
        assertEquals(
                Optional.empty(), near("2031-02-01", "2031-02-10", Moment.Granularity.PERIOD, "early February 2031"));
        assertEquals(
                Optional.empty(),
                near("2024-01-01", "2024-12-31", Moment.Granularity.YEAR, Moment.Relation.BEFORE, "2024"));
    }
}
