package io.lector.grading;

import java.util.Comparator;
import java.util.List;

/** A name found in a typed answer. */
record Mention(Named named, Form form, Place place, Spelling.Closeness closeness) {

    /** Word positions. @param end exclusive */
    record Place(int start, int end) {
        int size() {
            return end - start;
        }

        boolean overlaps(Place other) {
            return start < other.end && other.start < end;
        }
    }

    private static final Comparator<Mention> BEST_FIRST = Comparator.comparing(
                    (Mention mention) -> -mention.place.size())
            .thenComparing(Mention::closeness)
            .thenComparing(mention -> mention.form.kind());

    /** Of mentions that share a word, the longest counts, then the closest, then the one under a given name. */
    static List<Mention> best(List<Mention> all) {
        return all.stream()
                .filter(mention -> all.stream()
                        .noneMatch(
                                other -> other.place.overlaps(mention.place) && BEST_FIRST.compare(other, mention) < 0))
                .toList();
    }

    boolean isExpected() {
        return named.expected();
    }

    boolean isMeant() {
        return closeness.isMeant();
    }
}
