package io.lector.finding;

import io.lector.language.Initials;
import io.lector.language.ParsedSentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The words that an abbreviation stands for, where the article puts it behind them: "the Norhaven Harbour Board (NHB)".
 *
 * @param withThe whether they stand there with "the"
 */
record Spelled(String words, boolean withThe) {

    private static final int LONGEST = 9;

    /** @param uses of any names, in whose sentences it is looked for */
    static Optional<Spelled> out(String letters, List<NameUse> uses) {
        return Initials.made(letters)
                ? uses.stream()
                        .map(NameUse::sentence)
                        .distinct()
                        .flatMap(sentence -> in(sentence, letters).stream())
                        .findFirst()
                : Optional.empty();
    }

    /** The letters in brackets behind a name in full. */
    static Optional<String> behind(NameUse use) {
        ParsedSentence sentence = use.sentence();
        int bracket = use.end();
        return bracket + 2 < sentence.tokens().size()
                        && sentence.token(bracket).text().matches("\\(|-LRB-")
                        && Initials.shorten(sentence.token(bracket + 1).text(), use.text())
                ? Optional.of(sentence.token(bracket + 1).text())
                : Optional.empty();
    }

    private static Optional<Spelled> in(ParsedSentence sentence, String letters) {
        return IntStream.range(3, sentence.tokens().size())
                .filter(at -> sentence.token(at).text().equals(letters)
                        && sentence.token(at - 1).text().matches("\\(|-LRB-"))
                .boxed()
                .flatMap(at -> before(sentence, at - 1, letters).stream())
                .findFirst();
    }

    private static Optional<Spelled> before(ParsedSentence sentence, int bracket, String letters) {
        for (int first = bracket - 2; first >= Math.max(0, bracket - LONGEST); first--) {
            String words = sentence.text(first, bracket);
            if (Character.isUpperCase(words.codePointAt(0)) && Initials.shorten(letters, words)) {
                boolean the = first > 0 && sentence.token(first - 1).text().equalsIgnoreCase("the");
                return Optional.of(new Spelled(words, the));
            }
        }
        return Optional.empty();
    }
}
