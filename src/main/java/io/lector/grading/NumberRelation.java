package io.lector.grading;

import java.util.List;

/** How the numbers of an answer stand to those that are accepted, best first. */
enum NumberRelation {
    SAME,
    /** Off by a hundredth at most, or within the accepted range. */
    NEAR,
    OTHER,
    /** A number is accepted, none was typed. */
    MISSING,
    /** A number was typed, none is accepted. */
    UNASKED,
    NONE;

    private static final double ROUNDED = 0.005;
    private static final double CLOSE = 0.01;

    static NumberRelation of(Told typed, Accepted accepted) {
        List<Figure> expected = accepted.told().figures();
        if (expected.isEmpty()) {
            return typed.figures().isEmpty() ? NONE : UNASKED;
        }
        NumberRelation best = typed.figures().isEmpty() ? MISSING : OTHER;
        for (Figure figure : typed.figures()) {
            for (Figure its : expected) {
                NumberRelation relation = of(figure, its);
                best = relation.compareTo(best) < 0 ? relation : best;
            }
        }
        return best;
    }

    private static NumberRelation of(Figure typed, Figure expected) {
        if (typed.measure().isEmpty() || expected.measure().isEmpty()) {
            return of(typed, expected, 0);
        }
        Measure unit = expected.measure().get();
        if (typed.measure().get().equals(unit)) {
            return of(typed, expected, 0);
        }
        return typed.measure().get().isSameKind(unit) ? of(typed.to(unit), expected, ROUNDED) : OTHER;
    }

    private static NumberRelation of(Figure typed, Figure expected, double slack) {
        double from = expected.min().doubleValue();
        double to = expected.max().doubleValue();
        double low = typed.min().doubleValue();
        double high = typed.max().doubleValue();
        if (isNear(low, from, slack) && isNear(high, to, slack)) {
            return SAME;
        }
        boolean close = isNear(low, from, CLOSE) && isNear(high, to, CLOSE);
        return close || expected.isRange() && low >= from && high <= to ? NEAR : OTHER;
    }

    private static boolean isNear(double number, double expected, double slack) {
        return Math.abs(number - expected) <= 1e-9 + slack * Math.abs(expected);
    }
}
