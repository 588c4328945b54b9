package io.lector.bench;

import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.classify.RVFDataset;
import edu.stanford.nlp.ling.RVFDatum;
import edu.stanford.nlp.stats.ClassicCounter;
import edu.stanford.nlp.stats.Counter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Logistic regression with an L2 prior over traits that are brought to mean 0 and deviation 1.
 *
 * @param weights of the traits as they are measured
 */
record ScoreFit<T extends Enum<T>>(Map<T, Double> weights, double bias) {

    private static final double TOLERANCE = 1e-6;
    private static final String BIAS = "BIAS";

    /** @param traits that are weighed @param sigma deviation of the normal prior of a weight */
    static <T extends Enum<T>> ScoreFit<T> to(List<? extends Judged<T>> verdicts, Set<T> traits, double sigma) {
        Map<T, Double> means = new HashMap<>();
        Map<T, Double> deviations = new HashMap<>();
        for (T trait : traits) {
            double mean = mean(verdicts, trait);
            double square = verdicts.stream()
                    .mapToDouble(verdict -> Math.pow(verdict.traits().get(trait) - mean, 2))
                    .average()
                    .orElse(0);
            means.put(trait, mean);
            deviations.put(trait, square == 0 ? 1 : Math.sqrt(square));
        }
        RVFDataset<Boolean, String> data = new RVFDataset<>();
        for (Judged<T> verdict : verdicts) {
            Counter<String> features = new ClassicCounter<>();
            features.setCount(BIAS, 1);
            traits.forEach(trait -> features.setCount(
                    trait.name(), (verdict.traits().get(trait) - means.get(trait)) / deviations.get(trait)));
            data.add(new RVFDatum<>(features, verdict.accepted()));
        }
        LinearClassifierFactory<Boolean, String> factory = new LinearClassifierFactory<>(TOLERANCE, false, sigma);
        factory.setVerbose(false);
        return unscaled(factory.trainClassifier(data), means, deviations);
    }

    private static <T extends Enum<T>> double mean(List<? extends Judged<T>> verdicts, T trait) {
        return verdicts.stream()
                .mapToDouble(verdict -> verdict.traits().get(trait))
                .average()
                .orElse(0);
    }

    private static <T extends Enum<T>> ScoreFit<T> unscaled(
            LinearClassifier<Boolean, String> fitted, Map<T, Double> means, Map<T, Double> deviations) {
        Map<T, Double> weights = new TreeMap<>();
        double bias = fitted.weight(BIAS, true) - fitted.weight(BIAS, false);
        for (T trait : means.keySet()) {
            double weight =
                    (fitted.weight(trait.name(), true) - fitted.weight(trait.name(), false)) / deviations.get(trait);
            weights.put(trait, weight);
            bias -= weight * means.get(trait);
        }
        return new ScoreFit<>(weights, bias);
    }

    double score(Judged<T> verdict) {
        double sum = bias;
        for (Map.Entry<T, Double> weight : weights.entrySet()) {
            sum += weight.getValue() * verdict.traits().get(weight.getKey());
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
