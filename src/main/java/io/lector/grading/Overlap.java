package io.lector.grading;

import java.util.ArrayList;
import java.util.List;

/** How much two texts share, 0..1: Dice's coefficient. */
final class Overlap {

    private Overlap() {}

    /** Of all words, the small ones too. */
    static double ofWords(Said one, Said other) {
        List<String> left = new ArrayList<>(one.words());
        int all = left.size() + other.words().size();
        long shared = other.words().stream().filter(left::remove).count();
        return 2.0 * shared / Math.max(1, all);
    }

    /** Of telling words that stand one behind the other. */
    static double ofPairs(Said one, Said other) {
        int all =
                Math.max(1, one.terms().size() - 1) + Math.max(1, other.terms().size() - 1);
        int shared = 0;
        for (int i = 1; i < other.terms().size(); i++) {
            shared +=
                    hasPair(one.terms(), other.terms().get(i - 1), other.terms().get(i)) ? 1 : 0;
        }
        return 2.0 * shared / all;
    }

    private static boolean hasPair(List<Term> terms, Term first, Term second) {
        for (int i = 1; i < terms.size(); i++) {
            if (terms.get(i).stem().equals(second.stem())
                    && terms.get(i - 1).stem().equals(first.stem())) {
                return true;
            }
        }
        return false;
    }
}
