package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.QuotedSpan;
import java.util.List;
import java.util.stream.IntStream;

/** A quotation whose closing mark is missing: behind a sentence that may be the article's own, nothing is certainly quoted. */
final class OpenQuotation {

    private static final String SPEAKING = "(?i)I|we|us|our|ours|you|your|yours|my|me|mine|let";

    private final List<ParsedSentence> body;
    private final QuotedSpan span;

    OpenQuotation(List<ParsedSentence> body, QuotedSpan span) {
        this.body = body;
        this.span = span;
    }

    /** Whether a sentence may be told by the article although no mark closes the quotation before it. */
    boolean told(ParsedSentence sentence) {
        return !span.closed()
                && sentence.place().start() < span.end()
                && body.stream()
                        .filter(other -> other.place().start() > span.start() + 1
                                && other.place().start() <= sentence.place().start()
                                && other.place().end() <= span.end() + 1)
                        .anyMatch(OpenQuotation::narrating);
    }

    /** "Mr Moss was careful, saying that …": what a named person did or said, without a word of who speaks. */
    private static boolean narrating(ParsedSentence sentence) {
        int root = sentence.root();
        if (root < 0) {
            return false;
        }
        boolean named = sentence.child(root, "nsubj")
                .filter(at -> sentence.token(at).proper() && at < root)
                .isPresent();
        boolean saying = IntStream.range(0, sentence.tokens().size())
                .anyMatch(at -> sentence.token(at).tag().matches("VB[DG]")
                        && ReportingVerbs.reporting(sentence.token(at).lemma()));
        boolean past = sentence.token(root).tag().equals("VBD")
                || sentence.children(root, "aux", "cop").stream()
                        .anyMatch(at -> sentence.token(at).tag().equals("VBD"));
        return named
                && saying
                && past
                && sentence.tokens().stream().noneMatch(token -> token.text().matches(SPEAKING));
    }
}
