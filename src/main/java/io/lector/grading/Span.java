package io.lector.grading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** A day or several in a row. @param to inclusive */
record Span(LocalDate from, LocalDate to) {

    static Span of(LocalDate day) {
        return new Span(day, day);
    }

    static Span of(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    static Span ofYear(int year) {
        return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Monday to Sunday of the week that holds the day. */
    static Span ofWeek(LocalDate day) {
        LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return new Span(monday, monday.plusDays(6));
    }

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** In days; 0 for a day that it holds. */
    long distanceTo(LocalDate day) {
        long before = from.toEpochDay() - day.toEpochDay();
        return Math.max(0, Math.max(before, day.toEpochDay() - to.toEpochDay()));
    }

    boolean isDay() {
        return from.equals(to);
    }

    boolean holds(Span other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    boolean overlaps(Span other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to);
    }

    Span upTo(Span other) {
        return other.to.isBefore(from) ? this : new Span(from, other.to);
    }

    /** Whether it is a whole month, year or decade of the calendar. */
    boolean isCalendarPeriod() {
        return from.getDayOfMonth() == 1 && to.equals(YearMonth.from(to).atEndOfMonth());
    }
}
