package io.lector.grading;

import java.util.List;

/**
 * A date found in an answer.
 *
 * @param readings the days it may mean; several if its form is read differently in different countries
 * @param start position of its first token
 * @param end position after its last
 * @param precision how it was told
 */
record Dated(List<Span> readings, int start, int end, Precision precision) {

    Dated {
        readings = List.copyOf(readings);
    }

    /** What decides how a miss is judged. */
    enum Precision {
        FULL,
        /** A day or month without its year; the readings start with the likeliest. */
        YEARLESS,
        /** A weekday alone; any of the readings may be meant. */
        WEEKDAY,
        /** A day of the month alone. */
        DAY_OF_MONTH,
        /** Its weekday is not that of its date; the date is the first reading. */
        CONTRADICTION
    }

    boolean holds(int token) {
        return start <= token && token < end;
    }

    Dated at(int newStart, int newEnd) {
        return new Dated(readings, newStart, newEnd, precision);
    }
}
