package io.lector.finding;

import io.lector.fact.Moment;
import io.lector.fact.Moment.Granularity;
import io.lector.fact.Moment.Relation;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** A time that was understood, before it is a {@link Moment} with its relation. */
record TimeReading(LocalDate from, LocalDate to, Granularity granularity, String shown) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    static TimeReading day(LocalDate day) {
        return new TimeReading(day, day, Granularity.DAY, DAY.format(day));
    }

    static TimeReading week(LocalDate monday) {
        return new TimeReading(monday, monday.plusDays(6), Granularity.WEEK, "the week of " + DATE.format(monday));
    }

    static TimeReading month(LocalDate first) {
        return new TimeReading(
                first, first.with(TemporalAdjusters.lastDayOfMonth()), Granularity.MONTH, MONTH.format(first));
    }

    static TimeReading year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return new TimeReading(first, LocalDate.of(year, 12, 31), Granularity.YEAR, String.valueOf(year));
    }

    /** @param part "early", "mid" or "late" */
    static TimeReading part(String part, TimeReading whole) {
        long third = (whole.to().toEpochDay() - whole.from().toEpochDay() + 1) / 3;
        LocalDate from =
                switch (part) {
                    case "early" -> whole.from();
                    case "mid" -> whole.from().plusDays(third);
                    default -> whole.to().minusDays(third);
                };
        LocalDate to =
                switch (part) {
                    case "early" -> whole.from().plusDays(third);
                    case "mid" -> whole.to().minusDays(third);
                    default -> whole.to();
                };
        return new TimeReading(
                from, to, Granularity.PERIOD, (part.equals("mid") ? "mid-" : part + " ") + whole.shown());
    }

    /** As it stands before a noun: "the 2004 election", "the March 2005 cup". */
    Optional<String> adjective() {
        return granularity == Granularity.YEAR || granularity == Granularity.MONTH
                ? Optional.of(shown)
                : Optional.empty();
    }

    /** Ten years. */
    static TimeReading decade(int first) {
        return new TimeReading(
                LocalDate.of(first, 1, 1), LocalDate.of(first + 9, 12, 31), Granularity.PERIOD, "the " + first + "s");
    }

    Moment moment(Relation relation, String words) {
        return new Moment(from, to, granularity, relation, words, shown);
    }
}
