package io.lector.grading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The probability, 0..1, that a reader accepts a typed answer: logistic regression over its {@link Likeness}es, with weights
 * that were fitted to people's verdicts on other questions.
 */
final class Judgement {

    private static final String FILE = "answer-weights.tsv";
    private static final String BIAS = "BIAS";
    /** Columns of the file. */
    private static final int PHRASES = 1;

    private static final int SENTENCES = 2;

    /** For expected answers of a few words. */
    private static final Judgement OF_PHRASES = read(PHRASES);
    /** For expected answers that are whole sentences. */
    private static final Judgement OF_SENTENCES = read(SENTENCES);

    private final Map<Likeness, Double> weights;
    private final double bias;

    private Judgement(Map<Likeness, Double> weights, double bias) {
        this.weights = weights;
        this.bias = bias;
    }

    static Judgement on(Accepted accepted) {
        return accepted.areSentences() ? OF_SENTENCES : OF_PHRASES;
    }

    double of(Alike alike) {
        double sum = bias;
        for (Map.Entry<Likeness, Double> weight : weights.entrySet()) {
            sum += weight.getValue() * weight.getKey().of(alike);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static Judgement read(int column) {
        Map<Likeness, Double> weights = new EnumMap<>(Likeness.class);
        double bias = 0;
        for (String line : lines()) {
            String[] cells = line.split("\t");
            double weight = Double.parseDouble(cells[column]);
            if (cells[0].equals(BIAS)) {
                bias = weight;
            } else if (weight != 0) {
                weights.put(Likeness.valueOf(cells[0]), weight);
            }
        }
        return new Judgement(weights, bias);
    }

    private static List<String> lines() {
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(Judgement.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return file.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
