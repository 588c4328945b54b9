package io.lector.finding;

import io.lector.language.ParsedSentence;

/**
 * Words that hang on a clause without being part of it.
 *
 * @param verb the head of the clause
 * @param at the head of the words beside it
 */
record Neighbour(ParsedSentence sentence, int verb, int at) {

    /** Whether they are a sentence of their own behind a dash, a semicolon or "and", which nobody is said to say. */
    boolean apart() {
        int first = sentence.subtree(at).get(0);
        boolean parted = first > verb
                && (sentence.token(first - 1).text().matches("[;:–—-]|--")
                        || sentence.token(first).text().matches("[;:–—-]|--|and"));
        String lemma = sentence.token(at).lemma();
        return parted && ownSubject() && !ReportingVerbs.reporting(lemma) && !ReportingVerbs.open(lemma);
    }

    /** Whether they are told by themselves and share no object with the clause. @param complemented whether it has a complement */
    boolean joined(boolean complemented) {
        boolean own = sentence.token(at).verb() || sentence.child(at, "cop").isPresent() || ownSubject();
        boolean complete = sentence.children(verb).stream()
                .anyMatch(part ->
                        part > verb && part < at && sentence.token(part).is("obj", "obl", "xcomp", "ccomp", "advmod"));
        return own && (complete || ownSubject() || complemented);
    }

    private boolean ownSubject() {
        return sentence.child(at, "nsubj", "nsubj:pass").isPresent();
    }
}
