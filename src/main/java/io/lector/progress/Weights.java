package io.lector.progress;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The 21 parameters w0..w20 of FSRS-6.
 *
 * @param values in the order of the formulas, each within the bounds that py-fsrs 6.3.1 accepts
 */
record Weights(List<Double> values) {

    /** The defaults of py-fsrs 6.3.1, fitted to some 10,000 people's reviews. */
    static final Weights DEFAULT = of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);

    private static final int FSRS_5 = 19;
    private static final double FSRS_5_DECAY = 0.5;

    private static double[] lowest() {
        return new double[] {
            0.001, 0.001, 0.001, 0.001, 1, 0.001, 0.001, 0.001, 0, 0, 0.001, 0.001, 0.001, 0.001, 0, 0, 1, 0, 0, 0, 0.1
        };
    }

    private static double[] highest() {
        return new double[] {100, 100, 100, 100, 10, 4, 4, 0.75, 4.5, 0.8, 3.5, 5, 0.25, 0.9, 4, 1, 6, 2, 2, 0.8, 0.8};
    }

    Weights {
        values = List.copyOf(values);
        double[] lowest = lowest();
        double[] highest = highest();
        if (values.size() != lowest.length) {
            throw new IllegalArgumentException("FSRS-6 has 21 weights, not " + values.size());
        }
        for (int i = 0; i < lowest.length; i++) {
            double w = values.get(i);
            if (!(w >= lowest[i] && w <= highest[i])) {
                throw new IllegalArgumentException("w" + i + " out of " + lowest[i] + ".." + highest[i] + ": " + w);
            }
        }
    }

    /** @param w 21 weights, or the 19 of FSRS-5, which forgets by the power 0.5 and knows no w19 */
    static Weights of(double... w) {
        List<Double> values = new ArrayList<>(Arrays.stream(w).boxed().toList());
        if (w.length == FSRS_5) {
            values.add(0.0);
            values.add(FSRS_5_DECAY);
        }
        return new Weights(values);
    }

    double[] toArray() {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
