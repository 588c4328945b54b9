package io.lector.finding;

import io.lector.language.NameSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Last names that the article writes once, and more often in a way so near that one person must be meant. */
final class Misspelt {

    private static final int SHORTEST = 6;
    private static final int LONG = 8;

    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, List<String>> given = new HashMap<>();

    /** @param byText all uses of names by what is written there */
    Misspelt(Map<String, List<NameUse>> byText) {
        byText.forEach((text, uses) -> {
            if (uses.stream().anyMatch(use -> use.type() == NameSpan.Type.PERSON)) {
                times.merge(last(text), uses.size(), Integer::sum);
                given.merge(last(text), first(text).stream().toList(), (one, other) -> Stream.concat(
                                one.stream(), other.stream())
                        .toList());
            }
        });
    }

    /** Whether a name ends with a last name that is written otherwise elsewhere. */
    boolean is(String text) {
        String last = last(text);
        return times.getOrDefault(last, 0) == 1
                && last.length() >= SHORTEST
                && times.keySet().stream()
                        .filter(other -> times.get(other) > 1 && near(last, other))
                        .anyMatch(other -> given.get(other).isEmpty()
                                || given.get(last).isEmpty()
                                || given.get(other).containsAll(given.get(last)));
    }

    private static boolean near(String one, String other) {
        int most = Math.min(one.length(), other.length()) >= LONG ? 2 : 1;
        boolean ending = one.startsWith(other) || other.startsWith(one);
        return !ending
                && one.charAt(0) == other.charAt(0)
                && one.length() >= SHORTEST
                && new LevenshteinDistance(most).apply(one, other) > 0;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static Optional<String> first(String name) {
        return name.contains(" ") ? Optional.of(name.substring(0, name.lastIndexOf(' '))) : Optional.empty();
    }
}
