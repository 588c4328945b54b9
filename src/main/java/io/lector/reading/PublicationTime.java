package io.lector.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * When something was published, as exactly as it is told.
 *
 * @param local date and time on the publisher's clock; noon where only the day is told, so that no zone makes another
 *     day of it
 * @param offset of that clock from UTC, where it is told
 */
public record PublicationTime(LocalDateTime local, Optional<ZoneOffset> offset) {

    private static final List<DateTimeFormatter> FORMATS = List.of(
            DateTimeFormatter.ISO_DATE_TIME,
            DateTimeFormatter.RFC_1123_DATE_TIME,
            inWords("yyyy-MM-dd HH:mm[:ss][.SSS][ ][XXX][XX]"),
            inWords("yyyy-MM-dd'T'HH:mm[:ss][.SSS]XX"),
            DateTimeFormatter.ISO_LOCAL_DATE,
            inWords("MMMM d, yyyy"),
            inWords("MMM d, yyyy"),
            inWords("d MMMM yyyy"),
            inWords("d MMM yyyy"),
            inWords("EEEE, MMMM d, yyyy"),
            DateTimeFormatter.BASIC_ISO_DATE);

    private static DateTimeFormatter inWords(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    public static PublicationTime of(OffsetDateTime moment) {
        return new PublicationTime(moment.toLocalDateTime(), Optional.of(moment.getOffset()));
    }

    public static PublicationTime of(LocalDate day) {
        return new PublicationTime(day.atTime(LocalTime.NOON), Optional.empty());
    }

    /** As pages, headers and people write it: 2025-05-14, 2025-05-14T04:00:00-04:00, May 14, 2025. */
    public static Optional<PublicationTime> parse(String words) {
        return FORMATS.stream()
                .flatMap(format -> parse(words.strip(), format).stream())
                .findFirst();
    }

    private static Optional<PublicationTime> parse(String words, DateTimeFormatter format) {
        try {
            TemporalAccessor parsed = format.parse(words);
            LocalTime time = parsed.query(TemporalQueries.localTime());
            ZoneId zone = parsed.query(TemporalQueries.zone());
            LocalDateTime local = LocalDate.from(parsed).atTime(time == null ? LocalTime.NOON : time);
            return Optional.of(new PublicationTime(
                    local, Optional.ofNullable(zone).map(told -> told.getRules().getOffset(local))));
        } catch (DateTimeException otherFormat) {
            return Optional.empty();
        }
    }

    /** @param zone in which it is meant where no offset is told */
    public Instant in(ZoneId zone) {
        return offset.map(told -> local.toInstant(told))
                .orElseGet(() -> local.atZone(zone).toInstant());
    }
}
