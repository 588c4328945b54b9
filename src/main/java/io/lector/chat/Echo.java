package io.lector.chat;

import io.lector.grading.Spelling;
import io.lector.language.Words;
import io.lector.question.Asked;
import io.lector.question.Option;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a question that waits asks, in the words of others: whoever asks it back, misspelt or with one of its options, would
 * learn the key by what is found, and by what is not. So it does not matter here which option is right.
 */
record Echo(Asked waiting) {

    /** Share of the stem's words that make it the same question. */
    private static final double SAME = 0.5;

    /** Share of a question's own words, if it has some, that come from the stem and its options. */
    private static final double OWN = 0.75;

    private static final int SOME = 3;

    /** Whether a free question asks nearly what waits, or names one of its options. */
    boolean isIn(String question) {
        List<Spelling> asked = spellings(question);
        List<Spelling> stem = spellings(waiting.stem());
        return names(asked)
                || share(stem, asked) >= SAME
                || asked.size() >= SOME
                        && share(
                                        asked,
                                        Stream.concat(stem.stream(), options().flatMap(option -> option.stream()))
                                                .toList())
                                >= OWN;
    }

    /** Whether a text names one of the options. */
    boolean names(String text) {
        return names(spellings(text));
    }

    private boolean names(List<Spelling> text) {
        return options().anyMatch(option -> !option.isEmpty() && share(option, text) == 1);
    }

    private Stream<List<Spelling>> options() {
        return Stream.concat(waiting.options().stream(), waiting.prompts().stream())
                .map(Option::text)
                .map(Echo::spellings);
    }

    /** Share of the one's words that the other has, 0..1; misspelt words count. */
    private static double share(List<Spelling> words, List<Spelling> others) {
        long met = words.stream()
                .filter(word -> others.stream().anyMatch(other -> word.to(other).isMeant()))
                .count();
        return words.isEmpty() ? 0 : met / (double) words.size();
    }

    private static List<Spelling> spellings(String text) {
        return Words.content(text).stream().map(Spelling::of).toList();
    }
}
