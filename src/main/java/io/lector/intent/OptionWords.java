package io.lector.intent;

import io.lector.grading.Spelling;
import io.lector.question.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The texts of options, and how well typed words fit each. */
final class OptionWords {

    /** The share of what was typed that an option must account for. */
    private static final double ENOUGH = 0.45;

    private static final double MISSPELT = 0.9;
    private static final double SHORTENED = 0.6;
    private static final int SHORT = 3;

    private final List<List<Spelling>> options;
    private final List<String> texts;

    OptionWords(List<Option> options) {
        this.texts = options.stream().map(option -> plain(option.text())).toList();
        this.options = options.stream()
                .map(option -> spellings(Message.of(option.text()), true))
                .toList();
    }

    private static String plain(String text) {
        return Message.of(text).words().stream()
                .map(Word::plain)
                .filter(word -> !word.matches("the|a|an"))
                .collect(Collectors.joining(" "));
    }

    int count() {
        return texts.size();
    }

    /** The places whose whole text was typed. */
    List<Integer> typedWhole(String typed) {
        String plain = plain(typed);
        return plain.isEmpty()
                ? List.of()
                : IntStream.range(0, texts.size())
                        .filter(place -> texts.get(place).equals(plain))
                        .boxed()
                        .toList();
    }

    /** The places that fit best, several if they fit alike; none if no one fits well enough. */
    List<Integer> best(Message typed, Set<String> neutral) {
        List<Spelling> words = spellings(typed, false).stream()
                .filter(word -> !neutral.contains(word.plain()) || isIn(word))
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        double[] fits =
                options.stream().mapToDouble(option -> fit(words, option)).toArray();
        double best =
                IntStream.range(0, fits.length).mapToDouble(i -> fits[i]).max().orElse(0);
        if (best < ENOUGH * words.size()) {
            return List.of();
        }
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < fits.length; place++) {
            if (fits[place] > best - 0.05) {
                places.add(place);
            }
        }
        return places;
    }

    private boolean isIn(Spelling word) {
        return options.stream().anyMatch(option -> fit(List.of(word), option) > 0);
    }

    private static double fit(List<Spelling> words, List<Spelling> option) {
        return words.stream()
                .mapToDouble(word ->
                        option.stream().mapToDouble(its -> fit(word, its)).max().orElse(0))
                .sum();
    }

    private static double fit(Spelling typed, Spelling option) {
        Spelling.Closeness closeness = typed.to(option);
        if (closeness.isMeant()) {
            return closeness == Spelling.Closeness.SAME ? 1 : MISSPELT;
        }
        boolean shortened = typed.plain().length() >= SHORT && Dictionary.isMissing(typed.plain(), option.plain());
        return shortened ? SHORTENED : 0;
    }

    /** Content words; of an option that has none, all. */
    private static List<Spelling> spellings(Message message, boolean option) {
        List<Spelling> content = message.terms().stream()
                .map(Term::word)
                .filter(word -> !Dictionary.isFunction(word) || Character.isDigit(word.charAt(0)))
                .map(Spelling::of)
                .toList();
        return content.isEmpty() && option
                ? message.terms().stream().map(term -> Spelling.of(term.word())).toList()
                : content;
    }
}
