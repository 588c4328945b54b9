package io.lector.progress;

import java.util.Optional;

/** How well a fact was recalled, in the four grades of FSRS, worst first. */
public enum Rating {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** What an attempt says of the memory; empty when it says nothing. */
    public static Optional<Rating> of(Attempt attempt) {
        return switch (attempt.verdict()) {
            case INCORRECT -> Optional.of(AGAIN);
            case PARTIAL -> Optional.of(HARD);
            case CORRECT -> Optional.of(ofCorrect(attempt));
            case UNSURE -> Optional.empty();
        };
    }

    private static Rating ofCorrect(Attempt attempt) {
        if (attempt.helped()) {
            return HARD;
        }
        return attempt.fluent() ? EASY : GOOD;
    }

    /** G of the formulas: 1 again, 2 hard, 3 good, 4 easy. */
    int grade() {
        return ordinal() + 1;
    }

    /** @param grade 1..4 */
    static Rating ofGrade(int grade) {
        return values()[grade - 1];
    }
}
