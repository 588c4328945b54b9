package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Consecutive tokens of a sentence.
 *
 * @param first index of the first
 * @param end index behind the last
 */
record Span(int first, int end) {

    /** All that hangs on a token, if it is in one piece. */
    static Optional<Span> whole(ParsedSentence sentence, int head) {
        List<Integer> all = sentence.subtree(head);
        int first = all.get(0);
        int end = all.get(all.size() - 1) + 1;
        return end - first == all.size() ? Optional.of(new Span(first, end)) : Optional.empty();
    }

    /** A noun phrase without what is only added to it between commas, dashes or brackets; nothing when "and" follows that. */
    static Optional<Span> phrase(ParsedSentence sentence, int head) {
        return whole(sentence, head)
                .map(span -> span.until(sentence, head))
                .filter(span -> sentence.children(head, "conj").stream().allMatch(at -> at < span.end()))
                .map(span -> span.trimmed(sentence));
    }

    private Span until(ParsedSentence sentence, int head) {
        for (int at = head + 1; at < end; at++) {
            Token token = sentence.token(at);
            boolean breaks = token.text().matches("[,;:()–—]|-LRB-|--") || dash(sentence, at);
            if (breaks && !listed(sentence, at) && !crossed(sentence, at)) {
                return new Span(first, at);
            }
        }
        return this;
    }

    /** A hyphen with a space before it stands for a dash. */
    private static boolean dash(ParsedSentence sentence, int at) {
        return sentence.token(at).text().equals("-")
                && sentence.token(at - 1).end() < sentence.token(at).start();
    }

    /** Whether a word before a mark belongs to one behind it: "photographs of plain, everyday things". */
    private boolean crossed(ParsedSentence sentence, int mark) {
        return sentence.token(mark).text().equals(",")
                && IntStream.range(first, mark)
                        .anyMatch(at -> sentence.token(at).head() > mark
                                && has(sentence.token(at).head())
                                && sentence.token(at).is("amod", "compound", "nummod", "det", "case"));
    }

    /** Whether a comma parts the members of a list. */
    private boolean listed(ParsedSentence sentence, int comma) {
        if (!sentence.token(comma).text().equals(",")) {
            return false;
        }
        return IntStream.range(comma + 1, end)
                .filter(at -> sentence.token(at).is("conj"))
                .anyMatch(at -> sentence.subtree(at).stream()
                                .filter(part -> part > comma)
                                .min(Integer::compare)
                                .orElse(end)
                        == comma + 1);
    }

    private Span trimmed(ParsedSentence sentence) {
        int from = first;
        int to = end;
        while (from < to && mark(sentence, from)) {
            from++;
        }
        while (to > from && mark(sentence, to - 1)) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean mark(ParsedSentence sentence, int at) {
        return sentence.token(at).text().matches("[,;:–—.]");
    }

    boolean has(int at) {
        return at >= first && at < end;
    }

    int size() {
        return end - first;
    }

    List<Integer> tokens() {
        return IntStream.range(first, end).boxed().toList();
    }
}
