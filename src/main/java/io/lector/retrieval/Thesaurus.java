package io.lector.retrieval;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** The senses of English words and how they are related, from WordNet 3.1; words of several words are left out. */
final class Thesaurus {

    private static final int[] NONE = {};

    private final Map<String, int[]> senses;
    private final Map<String, String[]> opposites;
    private final Map<String, String[]> family;
    private final Map<String, Integer> counts;
    private final Map<String, String> exceptions;
    private final int[][] wider;
    private final int[][] similar;
    private final byte[] fields;

    Thesaurus(ThesaurusReader read) {
        senses = read.senses;
        opposites = read.opposites;
        family = read.family;
        counts = read.counts;
        exceptions = read.exceptions;
        wider = read.wider;
        similar = read.similar;
        fields = read.fields;
    }

    static Thesaurus load() {
        return new Thesaurus(new ThesaurusReader());
    }

    boolean knows(String lemma) {
        return senses.containsKey(lemma);
    }

    /** Null for a regular word. @param part n, v or a */
    String exception(char part, String word) {
        return exceptions.get(part + word);
    }

    /** How often it was counted in texts; 0 for rare and unknown words. */
    int count(String lemma) {
        return counts.getOrDefault(lemma, 0);
    }

    /** The numbers of its senses. */
    int[] senses(String lemma) {
        return senses.getOrDefault(lemma, NONE);
    }

    /** What a sense is a kind of. */
    int[] wider(int sense) {
        return wider[sense] == null ? NONE : wider[sense];
    }

    int[] similar(int sense) {
        return similar[sense] == null ? NONE : similar[sense];
    }

    String[] opposites(String lemma) {
        return opposites.getOrDefault(lemma, ThesaurusReader.NO_WORDS);
    }

    /** Words derived from it, and those it is derived from. */
    String[] family(String lemma) {
        return family.getOrDefault(lemma, ThesaurusReader.NO_WORDS);
    }

    /** Whether some sense is of such a field: 6 artifacts, 14 groups, 15 places, 18 persons, 28 times. */
    boolean isOf(String lemma, Set<Integer> wanted) {
        return Arrays.stream(senses(lemma)).anyMatch(sense -> wanted.contains((int) fields[sense]));
    }

    /** Whether some sense of one is a kind of a sense of the other, at most so many steps up. */
    boolean kindOf(String lemma, String kind, int steps) {
        int[] target = senses(kind);
        return target.length > 0 && climbs(senses(lemma), target, steps);
    }

    private boolean climbs(int[] from, int[] target, int steps) {
        for (int sense : from) {
            int[] up = wider(sense);
            for (int one : up) {
                for (int wanted : target) {
                    if (one == wanted) {
                        return true;
                    }
                }
            }
            if (steps > 1 && climbs(up, target, steps - 1)) {
                return true;
            }
        }
        return false;
    }
}
