package io.lector.retrieval;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the words of an article mean, by {@link WordVectors}: which passages say a thing in another word. Immutable. */
final class Meanings {

    /** Words that are no more alike than this have nothing to do with each other. */
    private static final double UNLIKE = 0.3;

    private static final int REMEMBERED = 1_000;

    private final WordVectors vectors = WordVectors.learned();
    private final Map<Integer, Set<Integer>> passagesWith = new LinkedHashMap<>();
    /** The words that people ask with come again. */
    private final LoadingCache<Integer, double[]> alike =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build(this::alike);

    private final int size;
    private final double[] common;
    /** What the paragraph of each passage is about. */
    private final double[][] paragraphs;

    /** @param first position of the first passage of the paragraph of each */
    Meanings(List<Reading> readings, IntUnaryOperator first) {
        size = readings.size();
        common = new double[vectors.dimensions()];
        paragraphs = new double[size][];
        for (int i = 0; i < size; i++) {
            int begin = first.applyAsInt(i);
            paragraphs[i] = begin == i ? new double[common.length] : paragraphs[begin];
            for (int number : numbers(readings.get(i).words())) {
                passagesWith.computeIfAbsent(number, any -> new TreeSet<>()).add(i);
                vectors.addTo(common, number);
                vectors.addTo(paragraphs[i], number);
            }
        }
        scaled(common);
        IntStream.range(0, size).filter(i -> first.applyAsInt(i) == i).forEach(i -> special(paragraphs[i]));
    }

    private Set<Integer> numbers(Collection<Word> words) {
        return words.stream()
                .filter(word -> !word.empty() && !word.name())
                .map(word -> vectors.number(word.plain()))
                .filter(number -> number >= 0)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How nearly each passage has a word that means the same, 0..1. Not to be changed. */
    double[] alike(Word word) {
        int asked = word.name() ? -1 : vectors.number(word.plain());
        return asked < 0 ? new double[size] : alike.get(asked);
    }

    private double[] alike(int asked) {
        double[] alike = new double[size];
        passagesWith.forEach((number, passages) -> {
            double like = (vectors.likeness(asked, number) - UNLIKE) / (1 - UNLIKE);
            if (like > 0) {
                passages.forEach(passage -> alike[passage] = Math.max(alike[passage], like));
            }
        });
        return alike;
    }

    /** How much the paragraph of each passage is about the same as these words, beyond what the article is about: -1..1. */
    double[] about(Collection<Word> words) {
        double[] asked = new double[common.length];
        numbers(words).forEach(number -> vectors.addTo(asked, number));
        special(asked);
        return IntStream.range(0, size)
                .mapToDouble(i -> product(asked, paragraphs[i]))
                .toArray();
    }

    /** Takes away the direction that the whole article has in common. */
    private void special(double[] sum) {
        double shared = product(sum, common);
        for (int i = 0; i < sum.length; i++) {
            sum[i] -= shared * common[i];
        }
        scaled(sum);
    }

    private static void scaled(double[] sum) {
        double length = Math.sqrt(product(sum, sum));
        for (int i = 0; i < sum.length && length > 1e-9; i++) {
            sum[i] /= length;
        }
    }

    private static double product(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
