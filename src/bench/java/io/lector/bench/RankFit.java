package io.lector.bench;

import io.lector.retrieval.Trait;
import java.util.Arrays;
import java.util.List;

/**
 * Weights by which right passages come before others: the likelihood that one of them is drawn, where each is drawn by
 * the exponential of its score, is raised by gradient ascent with an L2 prior over traits brought to deviation 1.
 */
record RankFit(double[] weights) {

    private static final int STEPS = 500;
    private static final double RATE = 0.1;
    private static final double PRIOR = 30;

    /** One question: what is measured of each passage, which are right, and what it counts in a fit. */
    record Ranked(double[][] traits, boolean[] right, double weight) {}

    static RankFit to(List<Ranked> questions) {
        double[] deviations = deviations(questions);
        List<Ranked> scaled = questions.stream()
                .map(it -> new Ranked(scaled(it.traits(), deviations), it.right(), it.weight()))
                .toList();
        double all = questions.stream().mapToDouble(Ranked::weight).sum();
        double[] weights = new double[Trait.values().length];
        double[] speed = new double[weights.length];
        for (int step = 0; step < STEPS; step++) {
            double[] slope = new double[weights.length];
            scaled.forEach(question -> addSlope(question, weights, slope));
            for (int i = 0; i < weights.length; i++) {
                speed[i] = 0.9 * speed[i] + RATE * (slope[i] - PRIOR * weights[i]) / all;
                weights[i] += speed[i];
            }
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= deviations[i];
        }
        return new RankFit(weights);
    }

    double score(double[] traits) {
        return product(weights, traits);
    }

    /** Expected traits of a right passage less those of any. */
    private static void addSlope(Ranked question, double[] weights, double[] slope) {
        double[] scores = Arrays.stream(question.traits())
                .mapToDouble(traits -> product(weights, traits))
                .toArray();
        double best = Arrays.stream(scores).max().orElse(0);
        double[] drawn =
                Arrays.stream(scores).map(score -> Math.exp(score - best)).toArray();
        double all = Arrays.stream(drawn).sum();
        double right = 0;
        for (int i = 0; i < drawn.length; i++) {
            right += question.right()[i] ? drawn[i] : 0;
        }
        for (int i = 0; i < drawn.length && right > 0; i++) {
            double share = question.weight() * ((question.right()[i] ? drawn[i] / right : 0) - drawn[i] / all);
            for (int trait = 0; trait < slope.length; trait++) {
                slope[trait] += share * question.traits()[i][trait];
            }
        }
    }

    private static double product(double[] weights, double[] traits) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * traits[i];
        }
        return sum;
    }

    private static double[][] scaled(double[][] traits, double[] deviations) {
        double[][] scaled = new double[traits.length][];
        for (int i = 0; i < traits.length; i++) {
            scaled[i] = traits[i].clone();
            for (int trait = 0; trait < deviations.length; trait++) {
                scaled[i][trait] /= deviations[trait];
            }
        }
        return scaled;
    }

    private static double[] deviations(List<Ranked> questions) {
        int traits = Trait.values().length;
        double[] sums = new double[traits];
        double[] squares = new double[traits];
        int count = 0;
        for (Ranked question : questions) {
            for (double[] passage : question.traits()) {
                count++;
                for (int i = 0; i < traits; i++) {
                    sums[i] += passage[i];
                    squares[i] += passage[i] * passage[i];
                }
            }
        }
        double[] deviations = new double[traits];
        for (int i = 0; i < traits; i++) {
            double variance = squares[i] / count - sums[i] * sums[i] / count / count;
            deviations[i] = variance < 1e-9 ? 1 : Math.sqrt(variance);
        }
        return deviations;
    }
}
