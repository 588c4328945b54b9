package io.lector.bank;

import io.lector.explainer.Explainer;
import io.lector.fact.Citation;
import io.lector.question.Question;
import io.lector.quizbank.Status;
import java.util.List;
import java.util.Optional;

/**
 * An item that was made and is not served, a question or an explainer.
 *
 * @param itemClass the class that is counted, "multiple-choice/who" or "explainer/who"
 * @param content first hex digits of the hash of what was generated
 * @param score the least score of the facts that it rests on, 0..1; nothing when no program found them
 * @param reasons of the gate or of an editor
 */
record Proposed(
        String id,
        String itemClass,
        String content,
        Status status,
        List<String> reasons,
        Optional<Double> score,
        List<Citation> evidence,
        Optional<Question> question,
        Optional<Explainer> explainer) {

    Draft draft() {
        return question.map(asked -> Draft.of(asked, Origin.GENERATED))
                .or(() -> explainer.map(told -> Draft.of(told, Origin.GENERATED)))
                .orElseThrow();
    }
}
