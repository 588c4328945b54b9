package io.lector.finding;

import io.lector.language.ParsedSentence;

/** Two names joined by "and" where the parser sees one. */
final class Coordination {

    private Coordination() {}

    /** "Acme and paper maker Holm": the parser hangs the first of the two on the second. */
    static boolean several(ParsedSentence sentence, int head) {
        int name = backFrom(sentence, head, true);
        int description = backFrom(sentence, name - 1, false);
        int and = description - 1;
        return sentence.token(head).proper()
                && description < name
                && and > 0
                && sentence.token(and).text().equals("and")
                && sentence.token(and - 1).proper()
                && sentence.under(and - 1, head);
    }

    /** The first of the names, or of the common nouns, that end at a token. */
    private static int backFrom(ParsedSentence sentence, int last, boolean proper) {
        int first = last + 1;
        while (first > 0
                && sentence.token(first - 1).noun()
                && sentence.token(first - 1).proper() == proper) {
            first--;
        }
        return first;
    }
}
