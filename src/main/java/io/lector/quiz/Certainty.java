package io.lector.quiz;

import io.lector.problem.Refusal;

/**
 * How sure a learner is, with marks that make honesty pay: those of Moodle's certainty-based marking
 * ({@code question/engine/lib.php}, class {@code question_cbm}), after Gardner-Medwin.
 */
enum Certainty {
    LOW(1, 0),
    MID(2, -2),
    HIGH(3, -6);

    private final int right;
    private final int wrong;

    Certainty(int right, int wrong) {
        this.right = right;
        this.wrong = wrong;
    }

    /** @param level 1..3 */
    static Certainty of(int level) {
        if (level < 1 || level > values().length) {
            throw Refusal.invalid("certainty", "1 (not sure), 2 (fairly sure) or 3 (very sure)");
        }
        return values()[level - 1];
    }

    /** @param fraction 0..1 @return the mark, -6..3 */
    double mark(double fraction) {
        return fraction > 0 ? fraction * right : wrong;
    }
}
