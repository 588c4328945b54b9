package io.lector.quizbank;

import io.lector.fact.Moment.Granularity;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** How a reader sees a time for which the file has no words: "Thursday, May 15, 2025", "May 2025", "2022". */
final class Shown {

    private static final Map<Granularity, DateTimeFormatter> FORMATS = Map.of(
            Granularity.DAY, DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.ENGLISH),
            Granularity.MONTH, DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH),
            Granularity.YEAR, DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH));

    private Shown() {}

    static boolean derivable(Granularity granularity) {
        return FORMATS.containsKey(granularity);
    }

    /** @param granularity one that {@link #derivable} accepts */
    static String of(Granularity granularity, LocalDate from) {
        return FORMATS.get(granularity).format(from);
    }
}
