package io.lector.chat;

import io.lector.explainer.Explainer;
import io.lector.fact.Fact;
import java.util.List;
import java.util.Optional;

/**
 * What a search came to.
 *
 * @param answers facts that answer, best first
 * @param explainer that answers instead
 * @param near facts that do not answer, but are about the same, best first
 * @param explainers that are about something near, best first
 */
record Found(List<Fact> answers, Optional<Explainer> explainer, List<Fact> near, List<Explainer> explainers) {

    static final Found NOTHING = new Found(List.of(), Optional.empty(), List.of(), List.of());

    Found {
        answers = List.copyOf(answers);
        near = List.copyOf(near);
        explainers = List.copyOf(explainers);
    }

    static Found answered(List<Fact> answers) {
        return new Found(answers, Optional.empty(), List.of(), List.of());
    }

    static Found explained(Explainer explainer, List<Explainer> others) {
        return new Found(List.of(), Optional.of(explainer), List.of(), others);
    }

    static Found unanswered(List<Fact> near, List<Explainer> explainers) {
        return new Found(List.of(), Optional.empty(), near, explainers);
    }
}
