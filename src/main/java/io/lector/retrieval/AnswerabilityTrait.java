package io.lector.retrieval;

import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What is measured of a question and the passages to tell whether they answer it. */
enum AnswerabilityTrait {
    /** The heaviest word of the question that the passages do not have. */
    UNSAID_MOST(
            support -> words(support).mapToDouble(i -> unsaid(support, i)).max().orElse(0)),
    SAID_SHARE(AnswerabilityTrait::saidShare),
    /** How far the best passage stays below what even a twisted question has in common with its passage. */
    LITTLE_SAID(support -> Math.max(0, 0.4 - saidShare(support))),
    UNSAID_NAMES(support -> words(support)
            .filter(i -> support.word(i).isName())
            .mapToDouble(i -> 1 - support.inBest(i))
            .sum()),
    OTHER_NUMBER(support -> support.otherNumber() ? 1 : 0),
    DENIED(support -> support.deniedInBest() ? 1 : 0),
    DENIED_NEAR(support -> support.deniedNear() ? 1 : 0),
    NOT_ASKED(support -> support.question().denies() ? 1 : 0),
    NOT_ASKED_NOT_SAID(
            support -> support.question().isNegative() && !QuestionReading.isNegative(support.said()) ? 1 : 0),
    HOLDS_SORT(Support::sortFit),
    ASKS_PERSON(support -> support.question().wants() == QuestionReading.Wanted.PERSON ? 1 : 0),
    LEAD(Support::lead);

    /** People call one thing by many nouns: one that is not there says less than a name or a deed that is not. */
    private static final double COMMON_NOUN = 0.5;

    private final ToDoubleFunction<Support> measure;

    AnswerabilityTrait(ToDoubleFunction<Support> measure) {
        this.measure = measure;
    }

    double of(Support support) {
        return measure.applyAsDouble(support);
    }

    private static IntStream words(Support support) {
        return IntStream.range(0, support.size());
    }

    private static double saidShare(Support support) {
        return words(support).mapToDouble(support::inBest).sum() / Math.max(1, support.size());
    }

    private static double unsaid(Support support, int i) {
        double counts = support.word(i).isNoun() ? COMMON_NOUN : 1;
        return counts * support.weight(i) * (1 - (support.near(i) + support.inBest(i)) / 2);
    }
}
