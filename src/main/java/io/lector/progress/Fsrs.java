package io.lector.progress;

/**
 * The formulas of FSRS-6 over stability S (days until recall falls to 0.9), difficulty D (1..10), retrievability R (0..1)
 * and grade G (1 again … 4 easy).
 *
 * <p>Source: py-fsrs 6.3.1 and its ALGORITHM.md (open-spaced-repetition, MIT). Where the libraries differ this follows
 * py-fsrs: a same-day review that was hard may lower S.
 */
final class Fsrs {

    private static final double LEAST_STABILITY = 0.001;
    private static final double MOST_DIFFICULTY = 10;

    private final double[] w;
    private final double factor;

    Fsrs(Weights weights) {
        this.w = weights.toArray();
        this.factor = Math.pow(0.9, -1 / w[20]) - 1;
    }

    /** R(t,S) = (1 + F·t/S)^−w20 with F = 0.9^(−1/w20) − 1, so that R(S,S) = 0.9. */
    double retrievability(double days, double stability) {
        return Math.pow(1 + factor * days / stability, -w[20]);
    }

    /** Days until R falls to {@code retention}: S/F·(r^(−1/w20) − 1), rounded half to even, at least 1. */
    long interval(double stability, double retention) {
        return Math.max(1, (long) Math.rint(stability / factor * (Math.pow(retention, -1 / w[20]) - 1)));
    }

    /** S0(G) = w[G−1]. */
    double firstStability(Rating rating) {
        return Math.max(w[rating.grade() - 1], LEAST_STABILITY);
    }

    /** D0(G) = w4 − e^(w5·(G−1)) + 1, within 1..10. */
    double firstDifficulty(Rating rating) {
        return clampDifficulty(rawFirstDifficulty(rating));
    }

    private double rawFirstDifficulty(Rating rating) {
        return w[4] - Math.exp(w[5] * (rating.grade() - 1)) + 1;
    }

    /** D' = w7·D0(4) + (1−w7)·damped, within 1..10; D0(4) itself is not clamped. */
    double nextDifficulty(double difficulty, Rating rating) {
        double target = rawFirstDifficulty(Rating.EASY);
        return clampDifficulty(w[7] * target + (1 - w[7]) * dampedDifficulty(difficulty, rating));
    }

    /** D − w6·(G−3)·(10−D)/9: the nearer to 10, the smaller the step. */
    double dampedDifficulty(double difficulty, Rating rating) {
        return difficulty - w[6] * (rating.grade() - 3) * (MOST_DIFFICULTY - difficulty) / 9;
    }

    /** S after a review on a later day. */
    double nextStability(Strength before, double retrievability, Rating rating) {
        double next = rating == Rating.AGAIN
                ? afterLapse(before, retrievability)
                : afterSuccess(before, retrievability, rating);
        return Math.max(next, LEAST_STABILITY);
    }

    /** S·(1 + e^w8·(11−D)·S^−w9·(e^(w10·(1−R)) − 1)·[w15 if hard]·[w16 if easy]). */
    double afterSuccess(Strength before, double retrievability, Rating rating) {
        double hard = rating == Rating.HARD ? w[15] : 1;
        double easy = rating == Rating.EASY ? w[16] : 1;
        return before.stability()
                * (1 + growth(before.stability(), retrievability) * (11 - before.difficulty()) * hard * easy);
    }

    private double growth(double stability, double retrievability) {
        return Math.exp(w[8]) * Math.pow(stability, -w[9]) * (Math.exp(w[10] * (1 - retrievability)) - 1);
    }

    /** min(w11·D^−w12·((S+1)^w13 − 1)·e^(w14·(1−R)), S / e^(w17·w18)). */
    double afterLapse(Strength before, double retrievability) {
        double forgotten = w[11]
                * Math.pow(before.difficulty(), -w[12])
                * (Math.pow(before.stability() + 1, w[13]) - 1)
                * Math.exp(w[14] * (1 - retrievability));
        return Math.min(forgotten, before.stability() / Math.exp(w[17] * w[18]));
    }

    /** S after a review on the same day: S·e^(w17·(G−3+w18))·S^−w19, never less than S for good and easy. */
    double sameDayStability(double stability, Rating rating) {
        double change = Math.exp(w[17] * (rating.grade() - 3 + w[18])) * Math.pow(stability, -w[19]);
        boolean growing = rating == Rating.GOOD || rating == Rating.EASY;
        return Math.max(stability * (growing ? Math.max(change, 1) : change), LEAST_STABILITY);
    }

    /**
     * A guess at the strength of what was learned under SM-2, from its ease and interval, as fsrs-rs makes it: S such that
     * R(interval) = retention, and D such that one good review would grow S by the ease.
     *
     * @param retention share that was recalled under SM-2, above 0 and below 1
     */
    Strength fromSm2(double ease, double intervalDays, double retention) {
        double stability = Math.max(intervalDays, LEAST_STABILITY) * factor / (Math.pow(retention, -1 / w[20]) - 1);
        double difficulty = 11 - (ease - 1) / growth(stability, retention);
        return new Strength(stability, clampDifficulty(difficulty));
    }

    private static double clampDifficulty(double difficulty) {
        return Math.min(Math.max(difficulty, 1), MOST_DIFFICULTY);
    }

    /** The pair that FSRS keeps of a memory. @param stability days, above 0 @param difficulty 1..10 */
    record Strength(double stability, double difficulty) {}
}
