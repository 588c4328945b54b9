package io.lector.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How verdicts agree with people's. @param both who accepts: people and program, in that order of the indexes */
record Agreement(int[][] both) {

    /** @param scores from {@code least} on the program accepts */
    static Agreement of(List<? extends Judged<?>> all, double[] scores, double least) {
        int[][] both = new int[2][2];
        IntStream.range(0, scores.length)
                .forEach(at -> both[all.get(at).accepted() ? 1 : 0][scores[at] >= least ? 1 : 0]++);
        return new Agreement(both);
    }

    private double all() {
        return both[0][0] + both[0][1] + both[1][0] + both[1][1];
    }

    double accuracy() {
        return (both[0][0] + both[1][1]) / all();
    }

    /** Cohen's. */
    double kappa() {
        double accepted = (both[1][0] + both[1][1]) / all();
        double said = (both[0][1] + both[1][1]) / all();
        double chance = accepted * said + (1 - accepted) * (1 - said);
        return (accuracy() - chance) / (1 - chance);
    }

    /** The mean of F1 of accepting and of refusing. */
    double macroF1() {
        return (f1(1) + f1(0)) / 2;
    }

    private double f1(int kind) {
        int wrong = both[0][1] + both[1][0];
        return 2.0 * both[kind][kind] / Math.max(1, 2 * both[kind][kind] + wrong);
    }

    String line() {
        return String.format(Locale.ROOT, "accuracy %.3f, kappa %.3f, macro-F1 %.3f", accuracy(), kappa(), macroF1());
    }
}
