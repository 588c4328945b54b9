package io.lector.finding;

import io.lector.language.ParsedSentence;

/** A participle behind a comma and a noun that the parser takes for one more verb of the subject: "met Kim Moss, ranked 88th". */
final class Trailing {

    private Trailing() {}

    static boolean is(ParsedSentence sentence, int verb) {
        if (verb < 2
                || !sentence.token(verb).is("conj", "advcl")
                || !sentence.token(verb).tag().matches("VB[DN]")
                || !sentence.token(verb - 1).text().equals(",")
                || !sentence.child(verb, "nsubj", "nsubj:pass", "aux", "aux:pass", "cop", "cc", "obj")
                        .isEmpty()) {
            return false;
        }
        return agent(sentence, verb) || !listed(sentence, verb);
    }

    private static boolean agent(ParsedSentence sentence, int verb) {
        return sentence.children(verb, "obl").stream()
                .flatMap(at -> sentence.children(at, "case").stream())
                .anyMatch(at -> sentence.token(at).text().equals("by"));
    }

    /** Whether a last verb is joined by "and": "played, sang and danced". */
    private static boolean listed(ParsedSentence sentence, int verb) {
        return sentence.children(sentence.token(verb).head(), "conj").stream()
                .filter(at -> at > verb)
                .anyMatch(at -> sentence.child(at, "cc").isPresent());
    }
}
