package io.lector.gate;

import io.lector.question.Question;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How often somebody finds the key of a set of choices without having read the article.
 *
 * @param chance 0..1, expected of picking at random
 * @param rates 0..1 by strategy; ties count as their share
 * @param choices how many questions with one right option there were
 */
public record BlindGuess(double chance, Map<Strategy, Double> rates, int choices) {

    /** How an option is picked. */
    public enum Strategy {
        LONGEST,
        SHORTEST,
        MOST_LIKE_THE_STEM,
        MOST_LIKE_THE_OTHERS,
        MOST_FREQUENT_IN_THE_SET
    }

    public BlindGuess {
        rates = Map.copyOf(rates);
    }

    public static BlindGuess over(List<Question> questions) {
        List<Face> faces =
                questions.stream().map(Face::of).filter(Face::singleChoice).toList();
        Map<String, Integer> frequency = new java.util.HashMap<>();
        faces.forEach(face -> face.options().forEach(option -> frequency.merge(option, 1, Integer::sum)));
        Map<Strategy, Double> hits = new EnumMap<>(Strategy.class);
        double chance = 0;
        for (Face face : faces) {
            chance += 1.0 / face.options().size();
            for (Strategy strategy : Strategy.values()) {
                hits.merge(strategy, hit(face, appeal(strategy, face, frequency)), Double::sum);
            }
        }
        int all = Math.max(1, faces.size());
        hits.replaceAll((strategy, sum) -> sum / all);
        return new BlindGuess(chance / all, hits, faces.size());
    }

    private static ToDoubleFunction<String> appeal(Strategy strategy, Face face, Map<String, Integer> frequency) {
        return switch (strategy) {
            case LONGEST -> String::length;
            case SHORTEST -> option -> -option.length();
            case MOST_LIKE_THE_STEM -> {
                Set<String> stem = Words.content(face.stem());
                yield option -> Words.shared(stem, Words.content(option));
            }
            case MOST_LIKE_THE_OTHERS -> option -> likeness(option, face.options());
            case MOST_FREQUENT_IN_THE_SET -> frequency::get;
        };
    }

    private static double likeness(String option, List<String> all) {
        Set<String> words = Words.content(option);
        return all.stream()
                .filter(other -> !other.equals(option))
                .mapToInt(other -> Words.shared(words, Words.content(other)))
                .sum();
    }

    /** The chance that the key is picked among the most appealing options. */
    private static double hit(Face face, ToDoubleFunction<String> appeal) {
        List<String> best = new ArrayList<>();
        double most = Double.NEGATIVE_INFINITY;
        for (String option : face.options()) {
            double value = appeal.applyAsDouble(option);
            if (value > most) {
                best.clear();
                most = value;
            }
            if (value == most) {
                best.add(option);
            }
        }
        return best.contains(face.key()) ? 1.0 / best.size() : 0;
    }
}
