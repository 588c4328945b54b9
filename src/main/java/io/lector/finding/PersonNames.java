package io.lector.finding;

import io.lector.language.Words;
import java.util.List;

/** How names of one person differ: short forms, spellings, hyphens. */
final class PersonNames {

    private static final int SHORTEST_SPELLING = 5;

    private PersonNames() {}

    /** Whether both are names in full of one person: "Kim Jong Un" and "Kim Jong-un", "Zelensky" and "Zelenskyy". */
    static boolean sameInFull(String one, String other) {
        List<String> first = Words.all(one);
        List<String> second = Words.all(other);
        if (first.equals(second)) {
            return true;
        }
        boolean comparable = first.size() == second.size() && first.size() > 1;
        return comparable
                && first.subList(0, first.size() - 1).equals(second.subList(0, second.size() - 1))
                && spelledAlike(first.get(first.size() - 1), second.get(second.size() - 1));
    }

    /** Whether the short name is the last or first name of the full one. */
    static boolean shortOf(String shorter, String full) {
        List<String> few = Words.all(shorter);
        List<String> all = Words.all(full);
        boolean crowned =
                all.size() == 2 && all.get(0).matches("queen|king|prince|princess|pope|emperor|sheikh|sultan|saint");
        if (few.isEmpty() || few.size() >= all.size() || crowned) {
            return false;
        }
        return all.subList(all.size() - few.size(), all.size()).equals(few)
                || all.subList(0, few.size()).equals(few)
                || few.size() == 1 && spelledAlike(few.get(0), all.get(all.size() - 1));
    }

    /** "zelensky", "zelenskiy" and "zelenskyy". */
    private static boolean spelledAlike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        boolean ending = (one.substring(same) + other.substring(same)).matches("[iyj]{1,3}");
        return same >= SHORTEST_SPELLING && ending;
    }
}
