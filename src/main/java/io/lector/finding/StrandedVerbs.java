package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Finite verbs that the parser left without a subject or put in a noun's place: where one stands, the noun before it is
 * its subject, and a clause that is told up to that noun stops before its verb.
 */
final class StrandedVerbs {

    private static final String FINITE = "VB[DZP]";
    private static final String[] OF_A_NOUN = {
        "nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "compound", "amod", "nummod"
    };

    private final ParsedSentence sentence;

    StrandedVerbs(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** Why nothing of the sentence can be told for certain. */
    Optional<String> alarm() {
        return IntStream.range(0, sentence.tokens().size())
                .filter(at -> alone(at) && (loose(at) || nominal(at)))
                .boxed()
                .findFirst()
                .map(at -> "whose verb is \"" + sentence.token(at).text() + "\"?");
    }

    private boolean alone(int verb) {
        return sentence.child(verb, "nsubj", "nsubj:pass", "csubj", "expl").isEmpty();
    }

    /** "said new figures suggested a thousand people | had lost their jobs". */
    private boolean loose(int verb) {
        boolean helped = sentence.children(verb, "aux", "aux:pass").stream()
                .anyMatch(at -> sentence.token(at).tag().matches(FINITE + "|MD"));
        boolean dangling = sentence.token(verb).is("dep")
                && (helped || sentence.token(verb).tag().matches(FINITE));
        return verb > sentence.root()
                && (dangling || helped && sentence.token(verb).is("acl"));
    }

    /** "said a study of the plans | showed there would be a difference". */
    private boolean nominal(int verb) {
        Token token = sentence.token(verb);
        return token.tag().matches(FINITE)
                && token.is(OF_A_NOUN)
                && verb > 0
                && !sentence.token(verb - 1).tag().matches("DT|CD|JJ.*|PRP\\$|POS|IN")
                && sentence.children(verb).stream()
                        .noneMatch(
                                at -> at < verb && sentence.token(at).tag().matches("W.*|DT|CD|JJ.*|NN.*|PRP\\$|IN"));
    }
}
