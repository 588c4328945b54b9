package io.lector.finding;

import io.lector.language.ParsedSentence;

/** Where what is told of a quotation may begin: behind a link to the sentence before. */
final class QuotedOpening {

    private static final String LINK = "(?i)but|and|so";
    private static final String LINK_WITH_COMMA =
            "(?i)however|clearly|obviously|unfortunately|fortunately|well|of course"
                    + "|for example|for instance|in fact|so|but|and|also|again|basically|hopefully|frankly|certainly|ultimately"
                    + "|in addition|as a result|at the same time|in other words|at the end of the day|first of all|overall";
    private static final int LONGEST = 7;

    private QuotedOpening() {}

    /** Index of the first token that is no link. */
    static int behindLinks(ParsedSentence sentence, int first, int end) {
        int at = first;
        if (at < end && sentence.token(at).text().matches(LINK)) {
            at++;
        }
        for (int comma = at + 1; comma < Math.min(end, at + LONGEST); comma++) {
            if (sentence.token(comma).text().equals(",")
                    && sentence.text(at, comma).matches(LINK_WITH_COMMA)) {
                return comma + 1;
            }
        }
        boolean commaBehindLink =
                at > first && at < end && sentence.token(at).text().equals(",");
        return commaBehindLink ? at + 1 : at;
    }
}
