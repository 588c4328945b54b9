package io.lector.intent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words for kinds of question. */
final class KindWords {

    private static final int LONGEST = 4;

    /** JSON names of kinds by phrase. */
    private static final Map<String, String> PHRASES = phrases();

    private static final Set<String> WORDS = PHRASES.keySet().stream()
            .flatMap(phrase -> Stream.of(phrase.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private KindWords() {}

    /** The JSON names of the kinds that are named. */
    static Set<String> in(List<String> words) {
        Set<String> kinds = new TreeSet<>();
        eachPhrase(words, (phrase, kind) -> kinds.add(kind));
        return kinds;
    }

    /** The words that name them. */
    static Set<String> naming(List<String> words) {
        Set<String> naming = new TreeSet<>();
        eachPhrase(words, (phrase, kind) -> naming.addAll(phrase));
        return naming;
    }

    /** What is done with a phrase that was found. */
    private interface Visit {
        void of(List<String> phrase, String kind);
    }

    private static void eachPhrase(List<String> words, Visit visit) {
        for (int start = 0; start < words.size(); start++) {
            for (int end = start + 1; end <= Math.min(words.size(), start + LONGEST); end++) {
                List<String> phrase = words.subList(start, end);
                String kind = PHRASES.get(String.join(" ", phrase));
                if (kind != null) {
                    visit.of(phrase, kind);
                }
            }
        }
    }

    /** Every word of every phrase: slips are mended to them. */
    static Set<String> words() {
        return WORDS;
    }

    private static Map<String, String> phrases() {
        Map<String, String> phrases = new HashMap<>();
        for (String[] row : Table.read("kinds.tsv")) {
            Table.phrases(row[1])
                    .map(phrase -> String.join(" ", Dictionary.telling(Dictionary.canonical(phrase))))
                    .forEach(phrase -> phrases.put(phrase, row[0]));
        }
        return Map.copyOf(phrases);
    }
}
