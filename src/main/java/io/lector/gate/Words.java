package io.lector.gate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The package's one way of taking English text apart into comparable words. */
final class Words {

    private static final Pattern TOKEN =
            Pattern.compile("(?:\\p{Lu}\\.){2,}|\\d+(?:[.,]\\d+)*|\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)*|_{3,}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("thirteen", "13"),
            Map.entry("fourteen", "14"),
            Map.entry("fifteen", "15"),
            Map.entry("sixteen", "16"),
            Map.entry("seventeen", "17"),
            Map.entry("eighteen", "18"),
            Map.entry("nineteen", "19"),
            Map.entry("twenty", "20"),
            Map.entry("thirty", "30"),
            Map.entry("forty", "40"),
            Map.entry("fifty", "50"),
            Map.entry("sixty", "60"),
            Map.entry("seventy", "70"),
            Map.entry("eighty", "80"),
            Map.entry("ninety", "90"));

    /** Words that say nothing of what a sentence is about; negations are not among them. */
    private static final Set<String> STOP =
            Set.of(("a an the and or but if of to in on at by for from with about into over after before between during"
                            + " through under against than as so such up down out off again then once also too very just own same"
                            + " is am are was were be been being do does did doing done have has had having will would can could"
                            + " shall should may might must i me my we our you your he him his she her it its they them their"
                            + " this that these those who whom whose which what when where why how there here one ones some any"
                            + " each both all more most other few according article say said says that's it's toward towards"
                            + " because since until while upon per via")
                    .split(" "));

    static final Set<String> NEGATIONS =
            Set.of("not", "no", "never", "none", "without", "nobody", "nothing", "neither", "cannot");

    private Words() {}

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(new Token(matcher.group(), word(matcher.group()), matcher.start(), matcher.end()));
        }
        return tokens;
    }

    /** The one spelling under which words are compared. "US" and "U.S." must not become the pronoun. */
    private static String word(String text) {
        String plain = text.replace('’', '\'');
        if (plain.equals("US") || plain.equals("U.S.") || plain.equals("USA")) {
            return "usa";
        }
        if (!Normalizer.isNormalized(plain, Normalizer.Form.NFD)) {
            plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                    .replaceAll("");
        }
        plain = plain.toLowerCase(Locale.ROOT);
        if (plain.endsWith("n't")) {
            return "not";
        }
        if (plain.endsWith("'s")) {
            plain = plain.substring(0, plain.length() - 2);
        }
        if (Character.isDigit(plain.charAt(0))) {
            return plain.replace(",", "");
        }
        plain = plain.replace(".", "").replace("'", "");
        return NUMBERS.getOrDefault(plain, plain);
    }

    static List<String> words(String text) {
        return tokens(text).stream().map(Token::word).toList();
    }

    /** Stems in the order of the text, without articles; what two names are compared by. */
    static List<String> stems(String text) {
        return words(text).stream()
                .filter(word -> !word.equals("the") && !word.equals("a") && !word.equals("an"))
                .map(Stems::of)
                .toList();
    }

    /** Stems of the words that carry content, in the order of the text. */
    static Set<String> content(String text) {
        Set<String> content = new LinkedHashSet<>();
        for (String word : words(text)) {
            if (!STOP.contains(word) && !word.startsWith("_")) {
                content.add(Stems.of(word));
            }
        }
        return content;
    }

    /** Whether a word carries no content of its own. */
    static boolean isFunction(String word) {
        return STOP.contains(word);
    }

    /** Whether the second list stands in the first, word after word; an empty one stands nowhere. */
    static boolean run(List<String> text, List<String> part) {
        return !part.isEmpty() && Collections.indexOfSubList(text, part) >= 0;
    }

    static int shared(Set<String> one, Collection<String> other) {
        int shared = 0;
        for (String word : other) {
            if (one.contains(word)) {
                shared++;
            }
        }
        return shared;
    }

    /** Shared words by all words, 0..1. */
    static double jaccard(Set<String> one, Set<String> other) {
        int shared = shared(one, other);
        int all = one.size() + other.size() - shared;
        return all == 0 ? 0 : shared / (double) all;
    }

    /** Whether one of two texts denies and the other does not. */
    static boolean contradict(String one, String other) {
        return negated(one) != negated(other);
    }

    static boolean negated(String text) {
        return !Collections.disjoint(NEGATIONS, new HashSet<>(words(text)));
    }

    /** How many words a text has. */
    static int count(String text) {
        return tokens(text).size();
    }
}
