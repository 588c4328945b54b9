package io.lector.grading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One spelling for names that were carried from another alphabet or language in several ways. The rules are those in
 * which the usual English, German, French, Dutch and Slavic romanisations differ; a letter pair may fold to the same sign
 * as another sound as long as both sides of a comparison are folded.
 */
final class Transliteration {

    private record Rule(String from, String to) {}

    private static final String PAIRS =
            "gue:ge gui:gi shch:S schtsch:S szcz:S stsch:S tsch:C tsj:C tch:C tsh:C ch:C cz:C "
                    + "sch:S sh:S sz:S zh:s dzh:i dj:i ph:f th:t dh:d gh:g kh:h ck:k qu:k q:k x:ks tz:s ts:s z:s w:v "
                    + "ce:se ci:si cy:si c:k oo:u ou:u ue:u oe:o ae:a ie:i ee:i ij:i yj:i j:i y:i";

    private static final List<List<Rule>> BY_FIRST = byFirst();

    private Transliteration() {}

    /** @param plain lower-case letters without accents */
    static String fold(String plain) {
        StringBuilder out = new StringBuilder(plain.length());
        int at = 0;
        while (at < plain.length()) {
            Rule rule = ruleAt(plain, at);
            append(rule == null ? plain.substring(at, at + 1) : rule.to(), out);
            at += rule == null ? 1 : rule.from().length();
        }
        return ending(beginning(out));
    }

    /** Repeated letters count once: Mohammed, Mohamed. */
    private static void append(String letters, StringBuilder out) {
        for (int i = 0; i < letters.length(); i++) {
            if (out.isEmpty() || out.charAt(out.length() - 1) != letters.charAt(i)) {
                out.append(letters.charAt(i));
            }
        }
    }

    /** Yeltsin, Jelzin and Eltsine begin alike. */
    private static StringBuilder beginning(StringBuilder key) {
        return key.length() > 4 && key.charAt(0) == 'i' && key.charAt(1) == 'e' ? key.deleteCharAt(0) : key;
    }

    /** A silent e or h at the end: Poutine, Netanjah. */
    private static String ending(StringBuilder key) {
        int last = key.length() - 1;
        boolean silent =
                last > 3 && (key.charAt(last) == 'h' || key.charAt(last) == 'e' && key.charAt(last - 1) == 'n');
        return silent ? key.substring(0, last) : key.toString();
    }

    private static Rule ruleAt(String plain, int at) {
        char first = plain.charAt(at);
        if (first < 'a' || first > 'z') {
            return null;
        }
        for (Rule rule : BY_FIRST.get(first - 'a')) {
            if (plain.startsWith(rule.from(), at)) {
                return rule;
            }
        }
        return null;
    }

    private static List<List<Rule>> byFirst() {
        List<List<Rule>> rules = new ArrayList<>();
        for (int i = 0; i < 26; i++) {
            rules.add(new ArrayList<>());
        }
        for (String pair : PAIRS.split(" ")) {
            Rule rule = new Rule(pair.substring(0, pair.indexOf(':')), pair.substring(pair.indexOf(':') + 1));
            rules.get(rule.from().charAt(0) - 'a').add(rule);
        }
        Comparator<Rule> longestFirst =
                Comparator.comparingInt(rule -> -rule.from().length());
        rules.forEach(list -> list.sort(longestFirst));
        return rules;
    }
}
