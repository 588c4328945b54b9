package io.lector.grading;

/**
 * How well a typed answer meets an expected one.
 *
 * @param fraction 0..1 of what was expected
 * @param reason one sentence for the learner that does not give the expected answer away; empty when it is right
 */
public record Match(Outcome outcome, double fraction, String reason) {

    /** Closed set of outcomes. */
    public enum Outcome {
        RIGHT,
        PARTLY,
        WRONG,
        /** It cannot be told by a program. */
        UNCLEAR
    }

    public static Match right() {
        return new Match(Outcome.RIGHT, 1, "");
    }

    public static Match partly(double fraction, String reason) {
        return new Match(Outcome.PARTLY, fraction, reason);
    }

    public static Match wrong(String reason) {
        return new Match(Outcome.WRONG, 0, reason);
    }

    public static Match unclear(String reason) {
        return new Match(Outcome.UNCLEAR, 0, reason);
    }
}
