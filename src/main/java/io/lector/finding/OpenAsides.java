package io.lector.finding;

import io.lector.language.ParsedSentence;
import java.util.List;
import java.util.stream.IntStream;

/** Asides in words that are taken over whose second comma is missing, or stands behind the words. */
record OpenAsides(ParsedSentence sentence, Span span) {

    boolean any() {
        return span.tokens().stream().anyMatch(at -> unclosed(at) || behindLink(at));
    }

    /** "teachers, mainly those of small towns should stay": the verb follows with no comma between. */
    private boolean unclosed(int at) {
        if (!sentence.token(at).is("appos")) {
            return false;
        }
        List<Integer> aside = sentence.subtree(at);
        int before = aside.get(0) - 1;
        int next = aside.get(aside.size() - 1) + 1;
        return before > span.first()
                && span.has(next)
                && sentence.token(before).text().equals(",")
                && sentence.token(next).tag().matches("VB[DZP]|MD");
    }

    /** "and sent him home but, having lost the ball": what the link leads to is cut off. */
    private boolean behindLink(int at) {
        boolean link = sentence.token(at).is("cc")
                && span.has(at + 1)
                && sentence.token(at + 1).text().equals(",");
        return link
                && IntStream.range(at + 2, span.end())
                        .noneMatch(next -> sentence.token(next).text().equals(","));
    }
}
