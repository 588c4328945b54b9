package io.lector.fact;

import java.time.LocalDate;

/**
 * When something happens, resolved against the article's dateline.
 *
 * @param from first day
 * @param to last day, inclusive; equal to {@code from} for a day
 * @param granularity how exactly the article tells it
 * @param relation how the event lies to it
 * @param words the article's own words for it: "on Thursday", "last week"
 * @param shown how it is told to a reader without a preposition, absolute: "Thursday, May 15, 2025"
 */
public record Moment(
        LocalDate from, LocalDate to, Granularity granularity, Relation relation, String words, String shown)
        implements Filler {

    /** How exactly a time is told. */
    public enum Granularity {
        DAY,
        WEEK,
        MONTH,
        YEAR,
        PERIOD
    }

    /** Where an event lies relative to the time told. */
    public enum Relation {
        AT,
        SINCE,
        UNTIL,
        BEFORE,
        AFTER,
        DURING
    }

    public Moment {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a time that ends before it begins: " + from + " to " + to);
        }
    }
}
