package io.lector.retrieval;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How much each {@link Trait} counts, fitted to readers' evidence for questions on other articles. */
final class Weights {

    private static final String FILE = "trait-weights.tsv";
    private static final Weights LEARNED = new Weights(lines());

    private final double[] weights = new double[Trait.values().length];

    private Weights(List<String> lines) {
        for (String line : lines) {
            String[] cells = line.split("\t");
            weights[Trait.valueOf(cells[0]).ordinal()] = Double.parseDouble(cells[1]);
        }
    }

    static Weights learned() {
        return LEARNED;
    }

    double score(double[] traits) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * traits[i];
        }
        return sum;
    }

    private static List<String> lines() {
        try (InputStream in = Weights.class.getResourceAsStream(FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
