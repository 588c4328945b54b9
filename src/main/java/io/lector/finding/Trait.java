package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleBiFunction;

/** What can be measured of a telling, by which readers' verdicts on it can be foretold; {@link Acceptance} weighs them. */
public enum Trait {
    /** Its length, as the logarithm of its nouns, verbs, adjectives and numbers. */
    LENGTH((telling, gist) -> Math.log1p(count(telling, at -> Telling.content(token(telling, at))))),
    TITLE_WORDS((telling, gist) -> gist.inTitle(telling.lemmas())),
    CENTRAL((telling, gist) -> gist.central(telling.lemmas())),
    /** Logarithm of its sentence's number. */
    LATE((telling, gist) -> Math.log1p(gist.before(telling.sentence()))),
    OPENS_PARAGRAPH((telling, gist) -> truth(telling.sentence().place().number() == 1)),
    REPORT((telling, gist) -> truth(telling.form() == Telling.Form.REPORT)),
    /** An event of which neither a day nor a year is told. */
    UNDATED((telling, gist) -> truth(event(telling) && !dated(telling))),
    DATED_PARAGRAPH((telling, gist) -> truth(gist.datedParagraph(telling.sentence()))),
    /** How much the article tells of games. */
    RESULTS((telling, gist) -> gist.results()),
    /** Its sentence begins with something before the subject: "But", "In May", "After the vote". */
    FRONTED((telling, gist) -> truth(token(telling, 0).tag().matches("CC|IN|RB|TO|VBG|VBN|WRB"))),
    PERFECT((telling, gist) -> truth(auxiliary(telling, "have"))),
    NAMED_SUBJECT((telling, gist) -> truth(subject(telling, "NNP.*"))),
    PRONOUN_SUBJECT((telling, gist) -> truth(subject(telling, "PRP.*"))),
    PARTICIPLES((telling, gist) -> count(telling, at -> token(telling, at).is("acl"))),
    CONJUNCTS((telling, gist) -> count(telling, at -> token(telling, at).is("conj"))),
    CUT_PARTICIPLES((telling, gist) -> cut(telling, "acl")),
    CUT_COMPLEMENTS((telling, gist) -> cut(telling, "ccomp")),
    CUT_CLAUSES((telling, gist) -> cut(telling, "advcl"));

    private static final String YEAR = "(1[89]|20)\\d\\d";

    private final ToDoubleBiFunction<Telling, Gist> measure;

    Trait(ToDoubleBiFunction<Telling, Gist> measure) {
        this.measure = measure;
    }

    double of(Telling telling, Gist gist) {
        return measure.applyAsDouble(telling, gist);
    }

    private static double truth(boolean holds) {
        return holds ? 1 : 0;
    }

    private static Token token(Telling telling, int at) {
        return telling.sentence().token(at);
    }

    private static double count(Telling telling, IntPredicate wanted) {
        return telling.told().stream().filter(wanted::test).count();
    }

    private static boolean auxiliary(Telling telling, String lemmas) {
        return telling.head().stream()
                .flatMap(at -> telling.sentence().children(at, "aux").stream())
                .anyMatch(at -> token(telling, at).lemma().matches(lemmas));
    }

    private static boolean subject(Telling telling, String tag) {
        return telling.head().stream()
                .flatMap(at -> telling.sentence().children(at, "nsubj", "nsubj:pass").stream())
                .anyMatch(at -> token(telling, at).tag().matches(tag));
    }

    /** Whether something happened, once, before the article. */
    private static boolean event(Telling telling) {
        ParsedSentence sentence = telling.sentence();
        return telling.head()
                        .filter(at -> sentence.token(at).tag().matches("VBD|VBN")
                                && sentence.child(at, "cop").isEmpty())
                        .isPresent()
                && !auxiliary(telling, "have|will|would|can|could|may|might");
    }

    private static boolean dated(Telling telling) {
        return telling.told().stream().anyMatch(at -> token(telling, at).text().matches(YEAR))
                || telling.sentence().times().stream()
                        .anyMatch(time -> telling.told().contains(time.first()));
    }

    /** How many phrases that hang on it by a relation are left out. */
    private static double cut(Telling telling, String relation) {
        return telling.told().stream()
                .flatMap(at -> telling.sentence().children(at, relation).stream())
                .filter(at -> !telling.told().contains(at))
                .count();
    }
}
