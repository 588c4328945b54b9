package io.lector.intent;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The phrases by which wishes are known, each with its weight. */
final class Cues {

    /** Stands for a number in a phrase. */
    static final String NUMBER = "<n>";

    private static final Map<String, Map<Wish, Double>> WEIGHTS = weights();
    private static final int LONGEST = WEIGHTS.keySet().stream()
            .mapToInt(phrase -> phrase.split(" ").length)
            .max()
            .orElse(1);
    private static final Set<String> WORDS = WEIGHTS.keySet().stream()
            .flatMap(phrase -> Stream.of(phrase.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    /** Nobody is to be taken for rude by a slip. */
    private static final Set<String> MENDABLE = WEIGHTS.entrySet().stream()
            .filter(phrase -> !phrase.getValue().containsKey(Wish.INSULT))
            .filter(phrase -> !phrase.getValue().containsKey(Wish.INSTRUCT))
            .flatMap(phrase -> Stream.of(phrase.getKey().split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private Cues() {}

    /** The words that slips of the finger are mended to. */
    static Set<String> mendable() {
        return MENDABLE;
    }

    /** Every word of every phrase. */
    static Set<String> words() {
        return WORDS;
    }

    /**
     * Cuts words into phrases and single words, so that long phrases win.
     *
     * @return where each piece ends
     */
    static List<Integer> ends(List<String> words) {
        int[] best = new int[words.size() + 1];
        int[] end = new int[words.size() + 1];
        for (int start = words.size() - 1; start >= 0; start--) {
            end[start] = start + 1;
            best[start] = best[start + 1] + (WEIGHTS.containsKey(words.get(start)) ? 1 : 0);
            for (int to = start + 2; to <= Math.min(words.size(), start + LONGEST); to++) {
                int worth = (to - start) * (to - start) + best[to];
                if (worth > best[start] && WEIGHTS.containsKey(String.join(" ", words.subList(start, to)))) {
                    best[start] = worth;
                    end[start] = to;
                }
            }
        }
        List<Integer> ends = new ArrayList<>();
        for (int at = 0; at < words.size(); at = end[at]) {
            ends.add(end[at]);
        }
        return ends;
    }

    /** Empty for what is no phrase of any wish. */
    static Map<Wish, Double> weights(List<String> phrase) {
        return WEIGHTS.getOrDefault(String.join(" ", phrase), Map.of());
    }

    private static Map<String, Map<Wish, Double>> weights() {
        Map<String, Map<Wish, Double>> weights = new HashMap<>();
        for (String[] row : Table.read("cues.tsv")) {
            Wish wish = Wish.valueOf(row[0].toUpperCase(Locale.ROOT).replace('-', '_'));
            Table.phrases(row[2])
                    .forEach(phrase -> weights.computeIfAbsent(key(phrase), any -> new EnumMap<>(Wish.class))
                            .merge(wish, Double.valueOf(row[1]), Math::max));
        }
        weights.remove("");
        return weights;
    }

    private static String key(String phrase) {
        return String.join(" ", Dictionary.telling(Dictionary.canonical(phrase)));
    }
}
