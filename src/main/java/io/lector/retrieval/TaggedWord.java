package io.lector.retrieval;

import java.util.Set;

/**
 * A word with what is needed to compare it with another.
 *
 * @param form as written
 * @param lower in lower case
 * @param lemma its dictionary form
 * @param stem Porter's stem of the lemma
 * @param tag universal part of speech
 * @param value of a number, otherwise NaN
 */
record TaggedWord(String form, String lower, String lemma, String stem, String tag, double value) {

    private static final Set<String> HELPING = Set.of("be", "do", "have");
    private static final Set<String> LIGHT_ADVERBS = Set.of(
            "when", "where", "why", "how", "also", "then", "there", "here", "so", "very", "too", "just", "not", "n't",
            "now", "ever", "most", "more", "much", "well", "else", "as", "about", "still", "even", "never");

    boolean isName() {
        return tag.equals("PROPN");
    }

    boolean isNoun() {
        return tag.equals("NOUN");
    }

    boolean isNumber() {
        return !Double.isNaN(value);
    }

    boolean isYear() {
        return lower.length() == 4 && value >= 1000 && value <= 2100;
    }

    /** Whether it carries meaning of its own. */
    boolean isContent() {
        return switch (tag) {
            case "NOUN", "PROPN", "ADJ", "NUM" -> true;
            case "VERB" -> !HELPING.contains(lemma);
            case "ADV" -> isNumber() || !LIGHT_ADVERBS.contains(lower);
            default -> isNumber();
        };
    }
}
