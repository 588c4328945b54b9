package io.lector.finding;

import io.lector.language.ParsedSentence;

/** One word set in marks before what a clause is about, as whoever tells it would not say so: without its marks it says more. */
record ScareQuotes(ParsedSentence sentence, Span span) {

    boolean any() {
        return span.tokens().stream().anyMatch(this::marked);
    }

    private boolean marked(int at) {
        return at > 0
                && span.has(at + 2)
                && sentence.token(at).is("amod")
                && sentence.token(at).head() > at + 1
                && about(sentence.token(at).head())
                && mark(at - 1)
                && mark(at + 1);
    }

    /** The subject before its verb: in "there is a grey area" nothing is presupposed. */
    private boolean about(int noun) {
        return sentence.token(noun).is("nsubj", "nsubj:pass")
                && noun < sentence.token(noun).head();
    }

    private boolean mark(int at) {
        return sentence.token(at).text().matches("[“”\"‘’']|``|''");
    }
}
