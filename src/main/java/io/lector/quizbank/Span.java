package io.lector.quizbank;

import io.lector.fact.Moment.Granularity;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * The days that a moment in a file covers.
 *
 * @param to inclusive; when the file leaves it out, what the granularity makes of {@code from}
 */
record Span(Entry entry, Granularity granularity, LocalDate from, LocalDate to) {

    private static final int DAYS_OF_A_WEEK = 7;

    static Span of(Entry when) {
        Granularity granularity = Words.constant(Granularity.class, when.text("granularity"));
        LocalDate from = LocalDate.parse(when.text("from"));
        LocalDate to = when.has("to") ? LocalDate.parse(when.text("to")) : lastDay(granularity, from);
        return new Span(when, granularity, from, to);
    }

    private static LocalDate lastDay(Granularity granularity, LocalDate from) {
        return switch (granularity) {
            case DAY, PERIOD -> from;
            case WEEK -> from.plusDays(DAYS_OF_A_WEEK - 1);
            case MONTH -> from.with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> from.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    boolean backward() {
        return to.isBefore(from);
    }

    /** Why the days are not what the granularity says, if they are not. */
    Optional<String> misfit() {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        return switch (granularity) {
            case DAY -> unless(days == 1, "a day begins and ends on the same day");
            case WEEK -> unless(days > 1 && days <= DAYS_OF_A_WEEK, "a week has two to seven days");
            case MONTH ->
                unless(
                        from.getDayOfMonth() == 1 && to.equals(lastDay(Granularity.MONTH, from)),
                        "a month goes from its first day to its last; a part of it is a period");
            case YEAR ->
                unless(
                        from.getDayOfYear() == 1 && to.equals(lastDay(Granularity.YEAR, from)),
                        "a year goes from its first day to its last; a part of it is a period");
            case PERIOD -> unless(days > 1, "a period needs a last day, to, after the first");
        };
    }

    private static Optional<String> unless(boolean fits, String reason) {
        return fits ? Optional.empty() : Optional.of(reason);
    }
}
