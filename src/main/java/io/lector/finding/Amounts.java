package io.lector.finding;

import io.lector.language.ParsedSentence;
import java.util.Locale;

/** What stands behind "by" and does nothing: how much or when, as in "cut by 2bn crowns" and "closed by Friday". */
final class Amounts {

    private static final String MEASURE =
            "%|\\p{Sc}|percent|percentage|point|pound|dollar|euro|rand|rupee|rupiah|yen|crown"
                    + "|tonne|ton|mile|metre|meter|kilometre|kilometer|minute|second|hour|day|week|month|year|vote|goal|run"
                    + "|degree|seat|job|million|billion|trillion";

    private Amounts() {}

    /** "one hour, 12 minutes": whether a measure goes on in a smaller unit. */
    static boolean goesOn(ParsedSentence sentence, int at) {
        return at + 3 < sentence.tokens().size()
                && measure(sentence, at)
                && sentence.token(at + 1).text().matches(",|and")
                && sentence.token(at + 2).tag().equals("CD")
                && sentence.token(at + 3).lemma().toLowerCase(Locale.ROOT).matches(MEASURE);
    }

    private static boolean measure(ParsedSentence sentence, int head) {
        return sentence.child(head, "nummod").isPresent()
                && sentence.token(head).lemma().toLowerCase(Locale.ROOT).matches(MEASURE);
    }

    static boolean told(ParsedSentence sentence, int head) {
        String word = sentence.token(head).text();
        boolean number = word.matches(".*\\d.*|(?i)half|thirds?|quarters?|percent")
                || sentence.token(head).tag().equals("CD");
        boolean time = sentence.times().stream().anyMatch(span -> head >= span.first() && head < span.end());
        return number || measure(sentence, head) || time;
    }
}
