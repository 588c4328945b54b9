package io.lector.bench;

import edu.stanford.nlp.classify.LinearClassifier;
import edu.stanford.nlp.classify.LinearClassifierFactory;
import edu.stanford.nlp.classify.RVFDataset;
import edu.stanford.nlp.ling.RVFDatum;
import edu.stanford.nlp.stats.ClassicCounter;
import edu.stanford.nlp.stats.Counter;
import io.lector.finding.Trait;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Logistic regression with an L2 prior over traits that are brought to mean 0 and deviation 1.
 *
 * @param weights of the traits as they are measured
 */
record ScoreFit(Map<Trait, Double> weights, double bias) {

    private static final double TOLERANCE = 1e-6;
    /** Deviation of the normal prior of a weight. */
    private static final double SIGMA = 0.22;

    private static final String BIAS = "BIAS";

    static ScoreFit to(List<FactVerdict> verdicts) {
        Map<Trait, Double> means = new EnumMap<>(Trait.class);
        Map<Trait, Double> deviations = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            double mean = mean(verdicts, trait);
            double square = verdicts.stream()
                    .mapToDouble(verdict -> Math.pow(verdict.traits().get(trait) - mean, 2))
                    .average()
                    .orElse(0);
            means.put(trait, mean);
            deviations.put(trait, square == 0 ? 1 : Math.sqrt(square));
        }
        RVFDataset<Boolean, String> data = new RVFDataset<>();
        for (FactVerdict verdict : verdicts) {
            Counter<String> features = new ClassicCounter<>();
            features.setCount(BIAS, 1);
            verdict.traits()
                    .forEach((trait, value) ->
                            features.setCount(trait.name(), (value - means.get(trait)) / deviations.get(trait)));
            data.add(new RVFDatum<>(features, verdict.accepted()));
        }
        LinearClassifierFactory<Boolean, String> factory = new LinearClassifierFactory<>(TOLERANCE, false, SIGMA);
        factory.setVerbose(false);
        return unscaled(factory.trainClassifier(data), means, deviations);
    }

    private static double mean(List<FactVerdict> verdicts, Trait trait) {
        return verdicts.stream()
                .mapToDouble(verdict -> verdict.traits().get(trait))
                .average()
                .orElse(0);
    }

    private static ScoreFit unscaled(
            LinearClassifier<Boolean, String> fitted, Map<Trait, Double> means, Map<Trait, Double> deviations) {
        Map<Trait, Double> weights = new EnumMap<>(Trait.class);
        double bias = fitted.weight(BIAS, true) - fitted.weight(BIAS, false);
        for (Trait trait : Trait.values()) {
            double weight =
                    (fitted.weight(trait.name(), true) - fitted.weight(trait.name(), false)) / deviations.get(trait);
            weights.put(trait, weight);
            bias -= weight * means.get(trait);
        }
        return new ScoreFit(weights, bias);
    }

    double score(FactVerdict verdict) {
        double sum = bias;
        for (Map.Entry<Trait, Double> weight : weights.entrySet()) {
            sum += weight.getValue() * verdict.traits().get(weight.getKey());
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
