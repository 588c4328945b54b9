package io.lector.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;

/** A time of publication as it is typed on a command line. */
final class PublishedOption {

    private PublishedOption() {}

    /**
     * @param text a day, which is taken at noon so that no time zone moves it, or a time with its offset
     * @param refuse makes the exception that says what is wrong
     */
    static OffsetDateTime read(String text, Optional<ZoneId> zone, Function<String, RuntimeException> refuse) {
        try {
            return text.contains("T") ? OffsetDateTime.parse(text) : noon(LocalDate.parse(text), zone);
        } catch (DateTimeException malformed) {
            throw refuse.apply("--published " + text + " is no day (2025-05-14) and no time with its offset"
                    + " (2025-05-14T04:00:00-04:00)");
        }
    }

    private static OffsetDateTime noon(LocalDate day, Optional<ZoneId> zone) {
        return day.atTime(LocalTime.NOON).atZone(zone.orElse(ZoneOffset.UTC)).toOffsetDateTime();
    }
}
