package io.lector.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts gold arguments that were found, and found ones that are gold. One is the other when half of all their words are
 * shared, each with one other at most, as in the evaluation of Roit and others (2020), "Controlled Crowdsourcing for
 * High-Quality QA-SRL Annotation".
 */
final class ArgumentCount {

    private static final double LEAST_OVERLAP = 0.5;

    private final Map<String, int[]> byWord = new TreeMap<>();
    private int found;
    private int right;

    private record Pair(int role, int argument, double overlap) {}

    /** @param roles of one verb @param arguments what the facts of that verb hold */
    void add(List<QaSrlRole> roles, List<SlotWords.Argument> arguments) {
        found += arguments.size();
        roles.forEach(role -> byWord.computeIfAbsent(role.asks(), asks -> new int[2])[1]++);
        Set<Integer> rolesTaken = new HashSet<>();
        Set<Integer> argumentsTaken = new HashSet<>();
        for (Pair pair : pairs(roles, arguments)) {
            boolean free = !rolesTaken.contains(pair.role()) && !argumentsTaken.contains(pair.argument());
            if (free) {
                rolesTaken.add(pair.role());
                argumentsTaken.add(pair.argument());
                byWord.get(roles.get(pair.role()).asks())[0]++;
            }
        }
        right += argumentsTaken.size();
    }

    private static List<Pair> pairs(List<QaSrlRole> roles, List<SlotWords.Argument> arguments) {
        List<Pair> pairs = new ArrayList<>();
        for (int role = 0; role < roles.size(); role++) {
            for (int argument = 0; argument < arguments.size(); argument++) {
                pairs.add(new Pair(role, argument, overlap(roles.get(role), arguments.get(argument))));
            }
        }
        return pairs.stream()
                .filter(pair -> pair.overlap() >= LEAST_OVERLAP)
                .sorted(Comparator.comparingDouble(Pair::overlap).reversed())
                .toList();
    }

    /** The best of an argument's ways with one answer, or with all answers together. */
    private static double overlap(QaSrlRole role, SlotWords.Argument argument) {
        List<String> together = role.answers().stream().flatMap(List::stream).toList();
        return Stream.concat(role.answers().stream(), Stream.of(together))
                .flatMap(answer -> argument.ways().stream().map(way -> overlap(answer, way)))
                .max(Double::compare)
                .orElse(0.0);
    }

    /** Words in both as a share of all their words, 0..1. */
    private static double overlap(List<String> one, List<String> other) {
        Map<String, Integer> left = new HashMap<>();
        one.forEach(word -> left.merge(word, 1, Integer::sum));
        int both = 0;
        for (String word : other) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                both++;
            }
        }
        return (double) both / (one.size() + other.size() - both);
    }

    /** Share of the gold arguments that were found. */
    String held() {
        int[] sum = new int[2];
        byWord.values().forEach(count -> {
            sum[0] += count[0];
            sum[1] += count[1];
        });
        return share(sum[0], sum[1]);
    }

    /** Share of what was found that is gold. */
    String right() {
        return share(right, found);
    }

    String byQuestionWord() {
        Map<String, String> shares = new LinkedHashMap<>();
        byWord.forEach((word, count) -> shares.put(word, share(count[0], count[1])));
        return shares.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static String share(int part, int whole) {
        return String.format(Locale.ROOT, "%.1f%% of %d", whole == 0 ? 0 : 100.0 * part / whole, whole);
    }
}
