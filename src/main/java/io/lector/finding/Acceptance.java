package io.lector.finding;

import java.util.EnumMap;
import java.util.Map;

/**
 * The probability, 0..1, that a strict reader accepts a telling: logistic regression over its {@link Trait}s, with weights
 * that were fitted to readers' verdicts on the facts of other articles.
 */
final class Acceptance {

    private static final String FILE = "telling-weights.tsv";
    private static final String BIAS = "BIAS";

    private final Map<Trait, Double> weights;
    private final double bias;

    private Acceptance(Map<Trait, Double> weights, double bias) {
        this.weights = weights;
        this.bias = bias;
    }

    /** The weights in use: lines of a trait's name and its weight. */
    static Acceptance learned() {
        Map<Trait, Double> weights = new EnumMap<>(Trait.class);
        double bias = 0;
        for (String line : DataFile.lines(FILE).toList()) {
            String[] cells = line.split("\t");
            if (cells[0].equals(BIAS)) {
                bias = Double.parseDouble(cells[1]);
            } else {
                weights.put(Trait.valueOf(cells[0]), Double.valueOf(cells[1]));
            }
        }
        return new Acceptance(weights, bias);
    }

    static Map<Trait, Double> traits(Telling telling, Gist gist) {
        Map<Trait, Double> traits = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            traits.put(trait, trait.of(telling, gist));
        }
        return traits;
    }

    double of(Map<Trait, Double> traits) {
        double sum = bias;
        for (Map.Entry<Trait, Double> weight : weights.entrySet()) {
            sum += weight.getValue() * traits.get(weight.getKey());
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
