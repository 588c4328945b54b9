package io.lector.grading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The dates with a year that a text tells, and its numbers that are no part of them. */
record Told(List<Span> days, List<Figure> figures) {

    static final Told NOTHING = new Told(List.of(), List.of());

    /** Only dates with a year are compared, so that any day will do as the one on which they were said. */
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 7, 1);

    static Told in(Tokens text) {
        List<Dated> dates = DateReader.read(text, ANY_DAY).stream()
                .filter(date -> date.precision() == Dated.Precision.FULL
                        && !date.readings().isEmpty())
                .toList();
        List<Figure> figures = FigureReader.read(text).stream()
                .filter(figure -> dates.stream().noneMatch(date -> date.holds(figure.end() - 1)))
                .toList();
        return new Told(dates.stream().map(date -> date.readings().get(0)).toList(), figures);
    }

    boolean isNothing() {
        return days.isEmpty() && figures.isEmpty();
    }

    Told and(Told other) {
        return new Told(joined(days, other.days), joined(figures, other.figures));
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
