package io.lector.finding;

import io.lector.language.NameSpan;
import io.lector.language.ParsedSentence;

/**
 * One use of a name in the text.
 *
 * @param first index of its first token in the sentence
 * @param end index behind its last token
 * @param text the name as written there, without a possessive ending
 */
record NameUse(ParsedSentence sentence, int first, int end, NameSpan.Type type, String text) {

    /** The token on which the rest of the name hangs. */
    int head() {
        for (int at = first; at < end; at++) {
            int head = sentence.token(at).head();
            if (head < first || head >= end) {
                return at;
            }
        }
        return end - 1;
    }

    boolean withThe() {
        return first > 0 && sentence.token(first - 1).text().equalsIgnoreCase("the");
    }

    /** Whether it is the beginning of a longer name: "the Norhaven School for the Blind". */
    boolean goesOn() {
        int next = end;
        while (next < sentence.tokens().size() && sentence.token(next).text().matches(next == end ? "for" : "the")) {
            next++;
        }
        return next > end
                && next < sentence.tokens().size()
                && sentence.token(next).proper()
                && type != NameSpan.Type.PERSON
                && sentence.under(next, head());
    }

    /** Whether it stands by itself and does not describe a following noun: "the BBC" and not "the BBC reporters". */
    boolean alone() {
        int head = head();
        return !sentence.token(head).is("compound", "amod", "nmod:poss")
                || sentence.token(head).head() < head;
    }
}
