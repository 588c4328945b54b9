package io.lector.grading;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number or range found in an answer.
 *
 * @param end position of the token after it, its unit included
 * @param measure its unit, if it is a known one
 * @param about whether it was called approximate
 */
record Figure(BigDecimal min, BigDecimal max, int end, Optional<Measure> measure, boolean about) {

    static Figure of(BigDecimal value, int end) {
        return new Figure(value, value, end, Optional.empty(), false);
    }

    boolean isRange() {
        return min.compareTo(max) != 0;
    }

    Figure times(BigDecimal factor) {
        return new Figure(min.multiply(factor), max.multiply(factor), end, measure, about);
    }

    Figure upTo(Figure upper) {
        Optional<Measure> unit = upper.measure.isPresent() ? upper.measure : measure;
        return new Figure(min.min(upper.max), max.max(upper.max), upper.end, unit, about || upper.about);
    }

    /** The same told in another unit of its kind. */
    Figure to(Measure unit) {
        return new Figure(
                measure.orElseThrow().in(unit, min),
                measure.orElseThrow().in(unit, max),
                end,
                Optional.of(unit),
                about);
    }

    Figure in(Measure unit, int newEnd) {
        return new Figure(min, max, newEnd, Optional.of(unit), about);
    }

    Figure approximate() {
        return new Figure(min, max, end, measure, true);
    }
}
