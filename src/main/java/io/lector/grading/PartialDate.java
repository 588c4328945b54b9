package io.lector.grading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * As much of a date as was typed.
 *
 * @param year 0 if it is missing
 * @param month 1..12, or 0
 * @param day 1..31, or 0
 * @param season the first month of one, or 0
 */
record PartialDate(int year, int month, int day, int season, DateWords.Part part) {

    static final PartialDate NOTHING = new PartialDate(0, 0, 0, 0, null);

    PartialDate withYear(int its) {
        return new PartialDate(its, month, day, season, part);
    }

    PartialDate withMonth(int its) {
        return new PartialDate(year, its, day, season, part);
    }

    PartialDate withDay(int its) {
        return new PartialDate(year, month, its, season, part);
    }

    PartialDate withSeason(int its) {
        return new PartialDate(year, month, day, its, part);
    }

    PartialDate withPart(DateWords.Part its) {
        return new PartialDate(year, month, day, season, its);
    }

    /** "May 10 to 15", "10 to 15 May": what one end leaves out is as at the other. */
    PartialDate filledFrom(PartialDate other) {
        PartialDate dated = year == 0 ? withYear(other.year) : this;
        return dated.month == 0 && dated.season == 0 ? dated.withMonth(other.month) : dated;
    }

    boolean isDay() {
        return day > 0 && month > 0;
    }

    /** The days meant; a missing year is the one that brings it nearest to the given day. Empty if there are none. */
    Optional<Span> near(LocalDate anchor) {
        if (year > 0) {
            return inYear(year);
        }
        return Stream.of(anchor.getYear(), anchor.getYear() - 1, anchor.getYear() + 1)
                .flatMap(candidate -> inYear(candidate).stream())
                .min(Comparator.comparingLong(span -> span.distanceTo(anchor)));
    }

    Optional<Span> inYear(int its) {
        try {
            if (season > 0) {
                YearMonth first = YearMonth.of(its, season);
                return Optional.of(new Span(first.atDay(1), first.plusMonths(2).atEndOfMonth()));
            }
            if (month == 0) {
                return Optional.of(partOfYear(its));
            }
            return Optional.of(
                    day > 0 ? Span.of(LocalDate.of(its, month, day)) : partOfMonth(YearMonth.of(its, month)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Span partOfMonth(YearMonth whole) {
        if (part == null) {
            return Span.of(whole);
        }
        return switch (part) {
            case EARLY -> new Span(whole.atDay(1), whole.atDay(10));
            case MID -> new Span(whole.atDay(10), whole.atDay(20));
            case LATE -> new Span(whole.atDay(21), whole.atEndOfMonth());
        };
    }

    private Span partOfYear(int its) {
        if (part == null) {
            return Span.ofYear(its);
        }
        int first = 1 + 4 * part.ordinal();
        return new Span(
                LocalDate.of(its, first, 1), YearMonth.of(its, first + 3).atEndOfMonth());
    }
}
