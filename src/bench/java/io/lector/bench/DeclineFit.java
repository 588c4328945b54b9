package io.lector.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Logistic regression with an L2 prior over traits that are brought to mean 0 and deviation 1, by Newton's method.
 *
 * @param weights of the traits as they are measured
 */
record DeclineFit(Map<String, Double> weights, double bias) {

    private static final double PRIOR = 5;
    private static final int STEPS = 12;

    static DeclineFit to(List<DeclineRow> rows, List<String> names) {
        int n = names.size();
        double[] mean = new double[n];
        double[] deviation = new double[n];
        double[][] x = new double[rows.size()][n + 1];
        for (int j = 0; j < n; j++) {
            String name = names.get(j);
            mean[j] = rows.stream()
                    .mapToDouble(row -> row.traits().get(name))
                    .average()
                    .orElse(0);
            double middle = mean[j];
            double square = rows.stream()
                    .mapToDouble(row -> Math.pow(row.traits().get(name) - middle, 2))
                    .average()
                    .orElse(0);
            deviation[j] = square == 0 ? 1 : Math.sqrt(square);
            for (int i = 0; i < x.length; i++) {
                x[i][j] = (rows.get(i).traits().get(name) - mean[j]) / deviation[j];
                x[i][n] = 1;
            }
        }
        double[] scaled = new double[n + 1];
        for (int step = 0; step < STEPS; step++) {
            step(scaled, x, rows);
        }
        return unscaled(scaled, names, mean, deviation);
    }

    private static void step(double[] weights, double[][] x, List<DeclineRow> rows) {
        int n = weights.length;
        double[][] system = new double[n][n + 1];
        for (int j = 0; j < n - 1; j++) {
            system[j][j] = PRIOR;
            system[j][n] = -PRIOR * weights[j];
        }
        for (int i = 0; i < x.length; i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += weights[j] * x[i][j];
            }
            double p = 1 / (1 + Math.exp(-sum));
            double counts = rows.get(i).source().weight;
            double error = counts * ((rows.get(i).answerable() ? 1 : 0) - p);
            for (int j = 0; j < n; j++) {
                system[j][n] += error * x[i][j];
                for (int k = 0; k < n; k++) {
                    system[j][k] += counts * p * (1 - p) * x[i][j] * x[i][k];
                }
            }
        }
        double[] change = solved(system);
        for (int j = 0; j < n; j++) {
            weights[j] += change[j];
        }
    }

    /** Gauss and Jordan; the prior keeps the pivots away from 0. */
    private static double[] solved(double[][] system) {
        int n = system.length;
        for (int pivot = 0; pivot < n; pivot++) {
            for (int row = 0; row < n; row++) {
                if (row == pivot) {
                    continue;
                }
                double factor = system[row][pivot] / system[pivot][pivot];
                for (int k = pivot; k <= n; k++) {
                    system[row][k] -= factor * system[pivot][k];
                }
            }
        }
        double[] solution = new double[n];
        for (int j = 0; j < n; j++) {
            solution[j] = system[j][n] / system[j][j];
        }
        return solution;
    }

    private static DeclineFit unscaled(double[] scaled, List<String> names, double[] mean, double[] deviation) {
        Map<String, Double> weights = new LinkedHashMap<>();
        double bias = scaled[names.size()];
        for (int j = 0; j < names.size(); j++) {
            double weight = scaled[j] / deviation[j];
            weights.put(names.get(j), weight);
            bias -= weight * mean[j];
        }
        return new DeclineFit(weights, bias);
    }

    double probability(DeclineRow row) {
        double sum = bias;
        for (Map.Entry<String, Double> weight : weights.entrySet()) {
            sum += weight.getValue() * row.traits().get(weight.getKey());
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** Each row's probability by weights that were fitted to the other articles. */
    static List<Double> crossValidated(List<DeclineRow> rows, List<String> names) {
        Map<Integer, DeclineFit> without = new LinkedHashMap<>();
        List<Double> scores = new ArrayList<>();
        for (DeclineRow row : rows) {
            scores.add(without.computeIfAbsent(
                            row.article(),
                            held -> to(
                                    rows.stream()
                                            .filter(one -> one.article() != held)
                                            .toList(),
                                    names))
                    .probability(row));
        }
        return scores;
    }
}
