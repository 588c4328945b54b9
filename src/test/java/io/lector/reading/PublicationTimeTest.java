package io.lector.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTest {

    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "2025-05-14T04:00:00-04:00 ~ 2025-05-14T08:00:00Z",
                "2025-05-14T04:00:00.000-0400 ~ 2025-05-14T08:00:00Z",
                "2025-05-14T08:00:00Z ~ 2025-05-14T08:00:00Z",
                "2025-05-14T08:00:00.000Z ~ 2025-05-14T08:00:00Z",
                "2025-05-14T04:00:00 ~ 2025-05-14T08:00:00Z",
                "2025-05-14 04:00:00 ~ 2025-05-14T08:00:00Z",
                "2025-05-14 04:00 ~ 2025-05-14T08:00:00Z",
                "Wed, 14 May 2025 08:00:00 GMT ~ 2025-05-14T08:00:00Z",
                "2025-05-14 ~ 2025-05-14T16:00:00Z",
                "20250514 ~ 2025-05-14T16:00:00Z",
                "May 14, 2025 ~ 2025-05-14T16:00:00Z",
                "14 May 2025 ~ 2025-05-14T16:00:00Z",
            })
    void times_are_read_as_pages_and_people_write_them(String written, Instant meant) {
        assertEquals(meant, PublicationTime.parse(written).orElseThrow().in(TORONTO));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2025-02-30", "14/05/2025", "05-14", "2025"})
    void what_could_mean_two_days_or_none_is_not_guessed(String written) {
        assertTrue(PublicationTime.parse(written).isEmpty(), written);
    }

    @Test
    void a_day_alone_is_that_day_in_every_zone() {
        LocalDate day = LocalDate.of(2025, 5, 14);
        for (String zone : ZoneId.getAvailableZoneIds()) {
            ZoneId there = ZoneId.of(zone);
            assertEquals(day, PublicationTime.of(day).in(there).atZone(there).toLocalDate(), zone);
        }
    }
}
