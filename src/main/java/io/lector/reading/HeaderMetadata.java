package io.lector.reading;

import io.lector.problem.Refusal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the header of a text file says of its article. */
final class HeaderMetadata {

    private HeaderMetadata() {}

    /** @throws Refusal INVALID if a date or zone in it cannot be read: guessing would move every weekday */
    static Metadata of(Map<String, String> header) {
        return new Metadata(
                first(header, "title", "headline"),
                first(header, "publisher", "source"),
                first(header, "author", "byline").map(Bylines::name),
                first(header, "url", "link").flatMap(Addresses::in),
                first(header, "published", "date").map(HeaderMetadata::time),
                first(header, "zone", "timezone", "time zone").map(HeaderMetadata::zone),
                first(header, "language", "lang"));
    }

    private static Optional<String> first(Map<String, String> header, String... keys) {
        return Stream.of(keys)
                .flatMap(key -> Optional.ofNullable(header.get(key)).stream())
                .findFirst();
    }

    private static PublicationTime time(String words) {
        return PublicationTime.parse(words)
                .orElseThrow(() -> Refusal.invalid(
                        "published",
                        "the header says \"" + words + "\"; write a day, 2025-05-14, or a time with its offset,"
                                + " 2025-05-14T04:00:00-04:00"));
    }

    private static ZoneId zone(String words) {
        try {
            return ZoneId.of(words);
        } catch (DateTimeException unknown) {
            throw Refusal.invalid("zone", "the header says \"" + words + "\"; write a time zone: America/Toronto");
        }
    }
}
