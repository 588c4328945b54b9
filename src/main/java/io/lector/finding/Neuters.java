package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What "it" and "its" mean: the body or country that the sentence before is about, where the verb or the noun says that a
 * body is meant and nothing else can be.
 */
final class Neuters {

    /** What bodies and countries do, and things do not. */
    private static final Set<String> DELIBERATE =
            Set.of(("announce plan expect hope agree refuse buy intend want decide blame own employ hire sue "
                            + "admit deny urge acquire pledge promise vow consider apologise apologize invest appoint donate "
                            + "accuse propose believe offer try seek aim prefer persuade join sign withdraw negotiate "
                            + "recruit reject insist spend sell publish launch partner campaign ratify condemn demand")
                    .split(" "));
    /** What a body has, and things have not. */
    private static final Set<String> OF_BODIES =
            Set.of(("profit share shareholder sale revenue turnover boss chairman chairwoman chief president director "
                            + "executive spokesman spokeswoman headquarters subsidiary customer employee staff founder "
                            + "earnings stake leader member owner division stock manifesto workforce investor creditor "
                            + "loss debt")
                    .split(" "));
    /** What tells things as well as bodies do. */
    private static final Set<String> TELLING =
            Set.of("report", "study", "survey", "statement", "letter", "paper", "poll");

    /** With these "it" often means nothing at all. */
    private static final Set<String> EMPTY = Set.of(
            ("have take seem appear be make cost mean depend matter happen rain snow help become turn look follow")
                    .split(" "));

    private final Referents referents;

    Neuters(Referents referents) {
        this.referents = referents;
    }

    Optional<Named> of(ParsedSentence sentence, int pronoun) {
        Optional<ParsedSentence> before = referents.ownBefore(sentence);
        boolean near = before.isPresent()
                && before.get().place().paragraph() == sentence.place().paragraph()
                && referents.position(sentence) - referents.position(before.get()) == 1;
        if (!near || behind(sentence, pronoun)) {
            return Optional.empty();
        }
        return meant(sentence, pronoun, before.get())
                .filter(named -> named.acts() && !referents.others(sentence, pronoun, named));
    }

    private Optional<Named> meant(ParsedSentence sentence, int pronoun, ParsedSentence before) {
        Token token = sentence.token(pronoun);
        Token head = sentence.token(token.head());
        if (token.is("nmod:poss")) {
            boolean had = OF_BODIES.contains(head.lemma()) && opens(sentence, pronoun);
            return had ? referents.body(before).filter(named -> !telling(before)) : Optional.empty();
        }
        boolean main = token.head() == sentence.root();
        if (!token.is("nsubj", "nsubj:pass") || !main) {
            return Optional.empty();
        }
        if (token.is("nsubj") && DELIBERATE.contains(head.lemma())) {
            return referents.body(before).filter(named -> !telling(before));
        }
        boolean says = ReportingVerbs.reporting(head.lemma()) && !telling(before);
        boolean verbal = head.verb() && sentence.child(token.head(), "ccomp").isEmpty();
        return says || verbal && onlyThing(before)
                ? referents.subject(before).filter(Referents::acting)
                : Optional.empty();
    }

    /** Whether "it" can only be who says the clause: nothing stands between, and the verb wants a doer. */
    static boolean speaks(ParsedSentence sentence, int pronoun) {
        int verb = sentence.token(pronoun).head();
        boolean between = IntStream.range(0, pronoun)
                .filter(at -> sentence.token(at).noun() && !sentence.token(at).plural())
                .filter(at -> sentence.times().stream().noneMatch(time -> at >= time.first() && at < time.end()))
                .anyMatch(at -> sentence.token(at).is("obj", "iobj", "obl", "nmod")
                        && !sentence.token(at).lemma().matches("statement|report|interview|letter"));
        return sentence.token(pronoun).is("nsubj")
                && !between
                && sentence.token(verb).verb()
                && !EMPTY.contains(sentence.token(verb).lemma());
    }

    /** Whether a sentence speaks of no other thing than its subject. */
    private static boolean onlyThing(ParsedSentence sentence) {
        return IntStream.range(0, sentence.tokens().size())
                .filter(at -> sentence.token(at).is("nsubj", "nsubj:pass", "obj", "obl", "nmod", "conj", "appos"))
                .filter(at -> sentence.token(at).tag().matches("NN|NNP"))
                .allMatch(at -> sentence.token(at).head() == sentence.root()
                                && sentence.token(at).is("nsubj", "nsubj:pass")
                        || sentence.token(at).proper()
                        || sentence.times().stream().anyMatch(time -> at >= time.first() && at < time.end()));
    }

    /** Whether nothing stands before it but words of time and linking. */
    private static boolean opens(ParsedSentence sentence, int pronoun) {
        return IntStream.range(0, pronoun).mapToObj(sentence::token).noneMatch(token -> token.verb() || token.noun());
    }

    /** Whether it speaks of a report, which may tell things itself. */
    private static boolean telling(ParsedSentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> TELLING.contains(token.lemma()));
    }

    /** Whether the subject follows the pronoun: "In its report, the bank said". */
    private static boolean behind(ParsedSentence sentence, int pronoun) {
        return sentence.child(sentence.root(), "nsubj", "nsubj:pass")
                .filter(subject -> subject != pronoun && !sentence.under(pronoun, subject))
                .isPresent();
    }
}
