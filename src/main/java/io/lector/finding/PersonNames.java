package io.lector.finding;

import io.lector.language.Words;
import java.util.List;
import java.util.stream.Stream;

/** How names of people are told: short forms, spellings and hyphens of one person's, and titles before them. */
final class PersonNames {

    private static final int SHORTEST_SPELLING = 5;

    private static final int SHORTEST_GIVEN = 3;

    private PersonNames() {}

    /** Whether both are names in full of one person: "Kim Jong Un" and "Kim Jong-un", "Zelensky" and "Zelenskyy". */
    static boolean sameInFull(String one, String other) {
        List<String> first = Words.all(one);
        List<String> second = Words.all(other);
        if (first.equals(second)) {
            return true;
        }
        boolean comparable = first.size() == second.size() && first.size() > 1;
        return comparable && cutShort(first, second)
                || comparable
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

    /** "Steve Moss" and "Steven Moss"; "Paul" and "Paula" are two. */
    private static boolean cutShort(List<String> one, List<String> other) {
        String first = one.get(0);
        String second = other.get(0);
        String longer = first.length() > second.length() ? first : second;
        String shorter = first.length() > second.length() ? second : first;
        return one.subList(1, one.size()).equals(other.subList(1, other.size()))
                && shorter.length() >= SHORTEST_GIVEN
                && longer.startsWith(shorter)
                && !longer.matches(".*[aeyi]");
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

    /** "Mayor Ingrid Solheim", whatever the model takes it for: two or three words behind a title, none of which is a body's. */
    static boolean titledInFull(String text, List<NameUse> found) {
        return text.matches("\\p{Lu}[\\p{L}'’.-]+( \\p{Lu}[\\p{L}'’.-]*){1,2}")
                && titled(found)
                && Stream.of(text.split(" ")).noneMatch(Gazetteer::body)
                && !Gazetteer.knownBody(text);
    }

    /** A single word may be a body's name as well, unless a title stands before it. */
    static boolean titled(List<NameUse> found) {
        return found.stream()
                .filter(use -> use.first() > 0)
                .map(use -> use.sentence().token(use.first() - 1).text())
                .anyMatch(word -> Gazetteer.title(word) || word.matches("Mr\\.?|Mrs\\.?|Ms\\.?|Dr\\.?|Sir|Lady|Lord"));
    }
}
