package io.lector.finding;

import io.lector.fact.Predicate.Tense;
import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The tense of a verb that has no auxiliary, also where the tagger took one form of it for another that is spelled alike. */
final class Finite {

    private static final String FINITE = "VBD|VBZ|VBP|MD";
    /** Verbs that nothing can be done with, though their past looks like their participle. */
    private static final String ONLY_ACTIVE =
            "die|arrive|appear|disappear|happen|occur|emerge|remain|stay|exist|live|belong|resign|retire|vanish|collapse"
                    + "|recover|respond|reply|apologise|apologize|escape|agree|travel|return|work|talk|speak|start|finish";

    private final ParsedSentence sentence;

    Finite(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** Nothing for what is no finite verb. */
    Optional<Tense> tense(int verb) {
        return switch (sentence.token(verb).tag()) {
            case "VBD" -> Optional.of(Tense.PAST);
            case "VBZ", "VBP" -> Optional.of(Tense.PRESENT);
            case "VBN" -> past(verb) ? Optional.of(Tense.PAST) : Optional.empty();
            case "VB" -> present(verb) ? Optional.of(Tense.PRESENT) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** "The team collected data": nothing but a past makes it a sentence. */
    private boolean past(int verb) {
        Token token = sentence.token(verb);
        boolean own = sentence.child(verb, "nsubj").isPresent();
        if (token.is("conj") && !own) {
            return sentence.token(token.head()).tag().equals("VBD") || active(token.head(), verb);
        }
        Optional<Integer> object = sentence.child(verb, "obj");
        boolean next = object.map(at -> sentence.subtree(at).get(0) == verb + 1).orElse(true);
        boolean by = verb + 2 < sentence.tokens().size()
                && sentence.token(verb + 1).text().equals("by")
                && !sentence.token(verb + 2).tag().equals("VBG");
        return own && token.is("root", "ccomp", "conj") && next && !by && !looseVerb(verb);
    }

    /** "Children quickly learn the rules". */
    private boolean present(int verb) {
        return sentence.token(verb).is("root")
                && sentence.child(verb, "mark", "aux").isEmpty()
                && !looseVerb(verb)
                && sentence.child(verb, "nsubj")
                        .filter(at -> at < verb)
                        .filter(at -> sentence.token(at).plural()
                                || sentence.child(at, "conj").isPresent())
                        .isPresent();
    }

    /** Whether another verb is left without a subject, whose predicate may be what this one seems to be. */
    private boolean looseVerb(int verb) {
        return IntStream.range(0, sentence.tokens().size())
                .filter(at -> at != verb && sentence.token(at).tag().matches(FINITE))
                .map(at -> sentence.token(at).is("aux", "aux:pass", "cop")
                        ? sentence.token(at).head()
                        : at)
                .anyMatch(at -> at != verb
                        && !sentence.token(at).is("conj")
                        && sentence.child(at, "nsubj", "nsubj:pass", "csubj", "expl")
                                .isEmpty());
    }

    /** The auxiliaries of a verb; those of the verb it is joined to by "and" when it shares them. */
    List<Integer> auxiliaries(int verb) {
        List<Integer> own = own(verb);
        Token token = sentence.token(verb);
        boolean shares = own.isEmpty()
                && token.is("conj")
                && (token.tag().matches("VBN|VBG|VB") || passive(verb))
                && sentence.child(verb, "nsubj", "nsubj:pass", "mark").isEmpty()
                && token.head() < verb;
        if (!shares) {
            return own;
        }
        Token owner = sentence.token(token.head());
        boolean nominal = sentence.child(token.head(), "cop").isPresent();
        boolean alike = owner.tag().equals(token.tag())
                || passive(verb)
                || nominal && token.tag().equals("VBN") && !active(token.head(), verb);
        return alike ? own(token.head()) : own;
    }

    /** "was built and sold": without an object of its own the second is done to the subject too. */
    private boolean passive(int verb) {
        Token token = sentence.token(verb);
        return token.tag().equals("VBD")
                && !token.lemma().matches(ONLY_ACTIVE)
                && token.head() >= 0
                && sentence.child(token.head(), "aux:pass").isPresent()
                && sentence.child(verb, "obj", "xcomp", "ccomp").isEmpty();
    }

    /** "was a cellist and founded a choir": with an object of its own it is what the subject did. */
    private boolean active(int nominal, int verb) {
        return nominal >= 0
                && sentence.token(nominal).noun()
                && sentence.child(verb, "obj").isPresent()
                && sentence.child(nominal, "cop")
                        .filter(be -> sentence.token(be).tag().equals("VBD"))
                        .isPresent();
    }

    private List<Integer> own(int verb) {
        return sentence.children(verb, "aux", "aux:pass", "cop").stream()
                .filter(at -> at < verb)
                .toList();
    }
}
