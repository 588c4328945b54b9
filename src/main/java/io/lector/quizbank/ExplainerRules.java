package io.lector.quizbank;

import io.lector.explainer.Explainer;
import java.util.List;
import java.util.stream.Stream;

/** What must hold of an explainer. */
final class ExplainerRules {

    static final List<Rule> ALL = List.of(
            ExplainerRules::isShort,
            ExplainerRules::eachSentenceStandsOnSomething,
            ExplainerRules::factsExist,
            (explainer, names) -> names.missingEntity(explainer.at("entity")));

    private ExplainerRules() {}

    private static Stream<Fault> isShort(Entry explainer, Names names) {
        long words = explainer.each("sentences").stream()
                .mapToLong(sentence -> EvidenceRules.words(sentence.text("text")))
                .sum();
        return words > Explainer.MAX_WORDS
                ? Stream.of(explainer
                        .at("sentences")
                        .fault("have " + words + " words; an explainer has at most " + Explainer.MAX_WORDS))
                : Stream.of();
    }

    private static Stream<Fault> eachSentenceStandsOnSomething(Entry explainer, Names names) {
        return explainer.each("sentences").stream()
                .filter(sentence -> sentence.has("facts") == sentence.has("background"))
                .map(sentence -> sentence.fault("stands either on facts or on background with its source"));
    }

    private static Stream<Fault> factsExist(Entry explainer, Names names) {
        return explainer.each("sentences").stream()
                .flatMap(sentence -> sentence.each("facts").stream())
                .flatMap(names::missingFact);
    }
}
