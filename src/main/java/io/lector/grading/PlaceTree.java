package io.lector.grading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which place of the world lies in which. Loaded on first use; a place is known by its number. */
final class PlaceTree {

    private static final String FILE = "places.tsv";
    /** Words of the longest names that are looked for. */
    private static final int MOST_WORDS = 4;

    private static final Map<String, List<Integer>> BY_NAME = new HashMap<>();
    /** For each place all that it lies in. */
    private static final List<Set<Integer>> AROUND = new ArrayList<>();

    static {
        List<int[]> direct = new ArrayList<>();
        for (String line : lines()) {
            String[] cells = line.split("\t", -1);
            for (String name : cells[0].split(",")) {
                BY_NAME.computeIfAbsent(Wording.of(name), any -> new ArrayList<>())
                        .add(direct.size());
            }
            direct.add(
                    cells[1].isEmpty()
                            ? new int[0]
                            : Arrays.stream(cells[1].split(","))
                                    .mapToInt(Integer::parseInt)
                                    .toArray());
        }
        for (int place = 0; place < direct.size(); place++) {
            Set<Integer> around = new HashSet<>();
            addAround(place, direct, around);
            AROUND.add(Set.copyOf(around));
        }
    }

    private PlaceTree() {}

    private static void addAround(int place, List<int[]> direct, Set<Integer> around) {
        for (int whole : direct.get(place)) {
            if (around.add(whole)) {
                addAround(whole, direct, around);
            }
        }
    }

    /** Every place that a name in the text may mean. */
    static Set<Integer> in(Tokens text) {
        Set<Integer> found = new HashSet<>();
        List<Token> words = text.words();
        for (int start = 0; start < words.size(); start++) {
            StringBuilder name = new StringBuilder();
            for (int end = start; end < Math.min(words.size(), start + MOST_WORDS); end++) {
                name.append(end == start ? "" : " ").append(words.get(end).plain());
                found.addAll(BY_NAME.getOrDefault(name.toString(), List.of()));
            }
        }
        return found;
    }

    /** Whether one of the wholes holds one of the parts. */
    static boolean hold(Set<Integer> wholes, Set<Integer> parts) {
        return !wholes.isEmpty()
                && parts.stream().anyMatch(part -> AROUND.get(part).stream().anyMatch(wholes::contains));
    }

    private static List<String> lines() {
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(PlaceTree.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return file.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
