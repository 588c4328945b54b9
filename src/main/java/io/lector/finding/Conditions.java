package io.lector.finding;

import io.lector.language.ParsedSentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Conditions of what is told, without which it is told as if it held always: "is naive if he agrees". */
final class Conditions {

    private Conditions() {}

    /** @param told indexes of the tokens that are told */
    static Optional<String> leftOut(ParsedSentence sentence, List<Integer> told) {
        return IntStream.range(1, sentence.tokens().size())
                .filter(at -> sentence.token(at).is("mark")
                        && sentence.token(at).text().matches("(?i)if|unless"))
                .filter(at -> !told.contains(at))
                .filter(at ->
                        ofTold(sentence, told, sentence.token(at).head()) || told.contains(wordBefore(sentence, at)))
                .mapToObj(any -> "a condition is left out")
                .findFirst();
    }

    private static boolean ofTold(ParsedSentence sentence, List<Integer> told, int clause) {
        return sentence.token(clause).is("advcl")
                && told.contains(sentence.token(clause).head());
    }

    /** The last word before a token, marks of quotation aside. */
    private static int wordBefore(ParsedSentence sentence, int at) {
        int before = at - 1;
        while (before > 0 && sentence.token(before).is("punct")) {
            before--;
        }
        return before;
    }
}
