package io.lector.finding;

import io.lector.language.NameSpan;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;

/**
 * Words written with a capital, with small words among them, that are one name or title: "Live And Let Die", "Top of the
 * Pops". A telling has all of them or none.
 */
final class CapitalRun {

    private static final String LINK = "of|the|and|for|&";
    /** Tags of words that may open a sentence before a name without belonging to it. */
    private static final String OPENERS = "CC|IN|TO|DT|RB|MD|UH|EX|WDT|WP|WRB|PRP\\$?";

    private CapitalRun() {}

    /** Whether words that begin at a token leave out the beginning of a name or a number: "Pops presenter". */
    static boolean cutBefore(ParsedSentence sentence, int first) {
        if (sentence.token(first).text().matches("\\p{L}")) {
            return true;
        }
        if (first == 0) {
            return false;
        }
        Token before = sentence.token(first - 1);
        boolean number = before.tag().equals("CD") && before.text().matches(".*\\d.*");
        if (number || capital(before)) {
            return goesOn(sentence, first - 1, capital(sentence.token(first)));
        }
        int at = first - 1;
        while (at > 0 && sentence.token(at).text().matches(LINK)) {
            at--;
        }
        return at < first - 1
                && capital(sentence.token(first))
                && capital(sentence.token(at))
                && !person(sentence, at)
                && goesOn(sentence, at, true);
    }

    /** Whether a word is the last but one of a name and no word of the sentence around it. */
    private static boolean goesOn(ParsedSentence sentence, int at, boolean name) {
        Token token = sentence.token(at);
        boolean timed = sentence.times().stream().anyMatch(time -> at >= time.first() && at < time.end());
        if (timed || token.text().equals("I")) {
            return false;
        }
        return !opens(sentence, at)
                || name && (!token.tag().matches(OPENERS) || token.text().equals("No"));
    }

    /** Whether a title goes on behind a token: the next word, or the word between, is small but written with a capital. */
    static boolean goesOnBehind(ParsedSentence sentence, int at) {
        int next = at + 1;
        return next < sentence.tokens().size()
                && capital(sentence.token(at))
                && capital(sentence.token(next))
                && !opens(sentence, next)
                && (small(sentence, next) || small(sentence, at) && !opens(sentence, at));
    }

    /** A word that only a title has with a capital: "And", "Let", "Of". */
    private static boolean small(ParsedSentence sentence, int at) {
        Token token = sentence.token(at);
        return token.tag().matches("CC|IN|TO|DT|MD|VB[PZD]?|PRP\\$?|WP|WRB")
                && token.text().matches("\\p{Lu}\\p{Ll}+");
    }

    static boolean opens(ParsedSentence sentence, int at) {
        return at == 0 || sentence.token(at - 1).text().matches("[“”\"‘’':;.(–—-]|''|``|--");
    }

    private static boolean capital(Token token) {
        return Character.isUpperCase(token.text().codePointAt(0));
    }

    private static boolean person(ParsedSentence sentence, int last) {
        return NameReader.read(sentence).stream()
                .anyMatch(use -> use.end() == last + 1 && use.type() == NameSpan.Type.PERSON);
    }
}
