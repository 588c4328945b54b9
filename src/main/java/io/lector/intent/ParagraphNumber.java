package io.lector.intent;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** A paragraph of the article, named by its number: "paragraph 7", "the second paragraph". */
final class ParagraphNumber {

    private static final Set<String> BETWEEN = Set.of("number", "no", "nr", "num");
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    /** Longer messages say more than which one. */
    private static final int MOST_WORDS = 9;

    private static final int LONGEST = 4;

    private ParagraphNumber() {}

    static OptionalInt in(Message message) {
        boolean other = message.terms().stream().map(Term::word).anyMatch(ParagraphNumber::isForeign);
        for (int at = 0; at < message.size() && message.size() <= MOST_WORDS && !other; at++) {
            if (message.word(at).equals("paragraph")) {
                int number = at + 1 < message.size() && BETWEEN.contains(message.word(at + 1)) ? at + 2 : at + 1;
                if (number < message.size() && message.terms().get(number).isNumber()) {
                    return number(message.word(number));
                }
                return at > 0 ? ordinal(message.word(at - 1)) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a word is about something else. */
    private static boolean isForeign(String word) {
        return Dictionary.isForeign(word) && !BETWEEN.contains(word) && !ORDINALS.contains(word);
    }

    private static OptionalInt number(String digits) {
        boolean counts = digits.matches("[1-9]\\d{0," + (LONGEST - 1) + "}");
        return counts ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
    }

    private static OptionalInt ordinal(String word) {
        int index = ORDINALS.indexOf(word);
        return index >= 0 ? OptionalInt.of(index + 1) : number(word.replaceAll("(?<=\\d)(st|nd|rd|th)$", ""));
    }
}
