package io.lector.language;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Names cut to the first letters of their words: "NHA" for "Norhaven Harbour Authority", "Vestland NHA" as well. */
public final class Initials {

    private static final Set<String> SMALL = Set.of("of", "the", "and", "for", "in", "on", "to", "de", "at", "&");

    private Initials() {}

    /** Whether a name is another one with some of its words cut to their initials. */
    public static boolean shorten(String name, String full) {
        List<String> cut = parts(name);
        List<String> whole = parts(full);
        return cut.stream().anyMatch(Initials::made) && cut.size() < whole.size() && matches(cut, whole);
    }

    /** Whether a word looks like letters that stand for words: "EC", "E.C.". */
    public static boolean made(String word) {
        return word.replace(".", "").matches("\\p{Lu}{2,6}");
    }

    private static List<String> parts(String name) {
        return Stream.of(name.replaceFirst("^(?i:the) ", "").split("[\\s-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean matches(List<String> cut, List<String> whole) {
        if (cut.isEmpty() || whole.isEmpty()) {
            return cut.isEmpty() && whole.isEmpty();
        }
        String first = cut.get(0);
        List<String> rest = cut.subList(1, cut.size());
        if (first.equalsIgnoreCase(whole.get(0))) {
            return matches(rest, whole.subList(1, whole.size()));
        }
        return made(first) && stands(first.replace(".", ""), whole, rest);
    }

    /** Whether letters stand for the next words, small words among them counted or not, and the rest follows. */
    private static boolean stands(String letters, List<String> whole, List<String> rest) {
        if (letters.isEmpty()) {
            return matches(rest, whole);
        }
        if (whole.isEmpty()) {
            return false;
        }
        String word = whole.get(0);
        List<String> next = whole.subList(1, whole.size());
        if (made(word) && letters.startsWith(word) && stands(letters.substring(word.length()), next, rest)) {
            return true;
        }
        boolean letter = Character.toUpperCase(word.charAt(0)) == letters.charAt(0);
        return letter && stands(letters.substring(1), next, rest)
                || SMALL.contains(word) && stands(letters, next, rest);
    }
}
