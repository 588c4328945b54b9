package io.lector.grading;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Every three letters of a text that stand in a row, spaces left out. @param groups in rising order, each once */
record Trigrams(int[] groups) {

    private static final int THREE = 0xFFFFFF;

    static Trigrams of(String text) {
        IntStream.Builder groups = IntStream.builder();
        int last = ' ';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter != ' ') {
                last = (last << 8 | letter & 0xFF) & THREE;
                groups.add(last);
            }
        }
        return new Trigrams(groups.build().sorted().distinct().toArray());
    }

    /** Dice's coefficient, 0..1. */
    double dice(Trigrams other) {
        int all = groups.length + other.groups.length;
        return all == 0 ? 0 : 2.0 * shared(other) / all;
    }

    /** The share of these that another text has, 0..1. */
    double within(Trigrams other) {
        return groups.length == 0 ? 0 : (double) shared(other) / groups.length;
    }

    Trigrams without(Trigrams other) {
        return new Trigrams(Arrays.stream(groups)
                .filter(group -> Arrays.binarySearch(other.groups, group) < 0)
                .toArray());
    }

    private int shared(Trigrams other) {
        int shared = 0;
        int at = 0;
        for (int group : groups) {
            while (at < other.groups.length && other.groups[at] < group) {
                at++;
            }
            shared += at < other.groups.length && other.groups[at] == group ? 1 : 0;
        }
        return shared;
    }
}
