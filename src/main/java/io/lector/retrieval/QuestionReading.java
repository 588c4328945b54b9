package io.lector.retrieval;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A question as somebody typed it, read for its words and for what it wants.
 *
 * @param wants the sort of answer
 * @param at index of the question word, or -1
 * @param focus index of the noun that the question word asks for ("what year"), or -1
 * @param content indices of the words that carry meaning
 */
record QuestionReading(List<TaggedWord> words, Wanted wants, int at, int focus, List<Integer> content) {

    /** Sorts of answers. */
    enum Wanted {
        PERSON,
        PLACE,
        TIME,
        NUMBER,
        REASON,
        NAMED_KIND,
        ANY
    }

    private static final Set<String> ASKING =
            Set.of("who", "whom", "whose", "what", "which", "where", "when", "why", "how");
    private static final Set<String> MEASURES = Set.of(
            "many", "much", "long", "far", "old", "large", "big", "tall", "high", "often", "deep", "wide", "few");
    private static final Set<String> TIMES =
            Set.of("year", "date", "century", "month", "day", "decade", "time", "season", "era");
    private static final Set<String> AMOUNTS = Set.of("percentage", "percent", "number", "amount");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "cannot", "no", "without");
    private static final Set<String> NEGATIVE = Set.of(
            "except", "neither", "nor", "none", "fail", "lack", "refuse", "non", "nobody", "nothing", "exclude",
            "besides", "least", "unable", "stop", "avoid", "prevent");

    static QuestionReading of(List<TaggedWord> words) {
        int at = IntStream.range(0, words.size())
                .filter(i -> ASKING.contains(words.get(i).lower()))
                .findFirst()
                .orElse(-1);
        List<Integer> content = IntStream.range(0, words.size())
                .filter(i -> i != at && words.get(i).isContent())
                .boxed()
                .toList();
        String asking = at < 0 ? "" : words.get(at).lower();
        String next = at < 0 || at + 1 == words.size() ? "" : words.get(at + 1).lower();
        boolean counts = asking.equals("how") && MEASURES.contains(next);
        boolean takesNoun = Set.of("what", "which", "whose").contains(asking) || next.equals("many");
        int focus = takesNoun ? noun(words, at + 1) : -1;
        Wanted wants = counts
                ? Wanted.NUMBER
                : wanted(asking, focus < 0 ? "" : words.get(focus).lemma());
        return new QuestionReading(words, wants, at, focus, content);
    }

    private static Wanted wanted(String asking, String focus) {
        return switch (asking) {
            case "who", "whom", "whose" -> Wanted.PERSON;
            case "where" -> Wanted.PLACE;
            case "when" -> Wanted.TIME;
            case "why" -> Wanted.REASON;
            case "what", "which" ->
                focus.isEmpty()
                        ? Wanted.ANY
                        : TIMES.contains(focus)
                                ? Wanted.TIME
                                : AMOUNTS.contains(focus) ? Wanted.NUMBER : Wanted.NAMED_KIND;
            default -> Wanted.ANY;
        };
    }

    /** The last noun of the phrase that begins there, or -1. */
    private static int noun(List<TaggedWord> words, int from) {
        int last = -1;
        for (int i = from; i < words.size(); i++) {
            TaggedWord word = words.get(i);
            boolean noun = word.isNoun() || word.isName();
            boolean before = Set.of("ADJ", "NUM").contains(word.tag())
                    || Set.of("many", "-").contains(word.lower());
            if (!noun && !before) {
                break;
            }
            last = noun ? i : last;
        }
        return last;
    }

    boolean denies() {
        return words.stream().anyMatch(word -> NOT.contains(word.lower()));
    }

    boolean isNegative() {
        return isNegative(words);
    }

    static boolean isNegative(List<TaggedWord> words) {
        return words.stream().anyMatch(word -> NOT.contains(word.lower()) || NEGATIVE.contains(word.lemma()));
    }

    boolean has(TaggedWord word) {
        return words.stream().anyMatch(own -> own.stem().equals(word.stem()));
    }
}
