package io.lector.retrieval;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** A word of a question that the article does not have and that is nearly one of its names. */
final class Misspelling {

    static final int SHORTEST = 5;

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);
    /** A second wrong letter is forgiven from here on. */
    private static final int LONG = 7;

    private Misspelling() {}

    /** The name that is meant, in small letters; the first in the alphabet of equally near ones. */
    static Optional<String> meant(String typed, Set<String> names) {
        int allowed = typed.length() < SHORTEST ? 0 : typed.length() < LONG ? 1 : 2;
        return names.stream()
                .filter(name ->
                        name.charAt(0) == typed.charAt(0) && Math.abs(name.length() - typed.length()) <= allowed)
                .filter(name -> distance(typed, name) <= allowed)
                .min(Comparator.<String>comparingInt(name -> distance(typed, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String one, String other) {
        int distance = DISTANCE.apply(one, other);
        return distance < 0 ? Integer.MAX_VALUE : distance;
    }
}
