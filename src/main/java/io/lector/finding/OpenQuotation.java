package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.QuotedSpan;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A quotation whose closing mark is missing: behind a sentence that may be the article's own, nothing is certainly quoted. */
final class OpenQuotation {

    private static final String SPEAKING = "(?i:I|we|our|ours|you|your|yours|my|me|mine|let)|us|Us";

    private final List<ParsedSentence> body;
    private final QuotedSpan span;
    private final List<QuotedSpan> all;

    /** @param all every quotation of the article */
    OpenQuotation(List<ParsedSentence> body, QuotedSpan span, List<QuotedSpan> all) {
        this.body = body;
        this.span = span;
        this.all = all;
    }

    /** Whether a sentence may be told by the article although no mark closes the quotation before it. */
    boolean told(ParsedSentence sentence) {
        return !span.closed() && sentence.place().start() < span.end() && (narrated(sentence) || trailing(sentence));
    }

    /** Behind the last words of who speaks, where the quotation does not go on in marks of its own. */
    private boolean trailing(ParsedSentence sentence) {
        boolean spoken = body.stream()
                .filter(other -> other.place().start() >= sentence.place().start() && inside(other))
                .anyMatch(OpenQuotation::speaking);
        return inside(sentence) && !spoken && !goesOn();
    }

    /** Whether another mark opens right where it ends, or at the beginning of the next paragraph. */
    private boolean goesOn() {
        Optional<Integer> next = body.stream()
                .filter(other -> other.place().paragraph() == span.paragraph() + 1)
                .map(other -> other.place().start())
                .findFirst();
        return all.stream()
                .anyMatch(other -> other.start() == span.end()
                        || next.filter(start -> Math.abs(other.start() - start) <= 1)
                                .isPresent());
    }

    /** Whether it begins in the quotation, but not with it. */
    private boolean inside(ParsedSentence sentence) {
        return sentence.place().start() > span.start() + 1 && sentence.place().end() <= span.end() + 1;
    }

    private static boolean speaking(ParsedSentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.text().matches(SPEAKING));
    }

    private boolean narrated(ParsedSentence sentence) {
        return body.stream()
                .filter(other -> other.place().start() <= sentence.place().start() && inside(other))
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
        return named && saying && past && !speaking(sentence);
    }
}
