package io.lector.retrieval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;

/**
 * What each trait counts for.
 *
 * @param bias the log-odds when every trait is 0
 */
record AnswerabilityWeights(Map<AnswerabilityTrait, Double> weights, double bias) {

    private static final String FILE = "answerability-weights.tsv";
    private static final String BIAS = "BIAS";

    AnswerabilityWeights {
        weights = Map.copyOf(weights);
    }

    /** The weights in use: lines of a trait's name and its weight. */
    static AnswerabilityWeights learned() {
        Map<AnswerabilityTrait, Double> weights = new EnumMap<>(AnswerabilityTrait.class);
        double bias = 0;
        try (InputStream in = AnswerabilityWeights.class.getResourceAsStream(FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : lines.lines().filter(any -> !any.startsWith("#")).toList()) {
                String[] cells = line.split("\t");
                if (cells[0].equals(BIAS)) {
                    bias = Double.parseDouble(cells[1]);
                } else {
                    weights.put(AnswerabilityTrait.valueOf(cells[0]), Double.valueOf(cells[1]));
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new AnswerabilityWeights(weights, bias);
    }

    double probability(Map<AnswerabilityTrait, Double> traits) {
        double sum = bias;
        for (Map.Entry<AnswerabilityTrait, Double> trait : traits.entrySet()) {
            sum += weights.getOrDefault(trait.getKey(), 0.0) * trait.getValue();
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
