package io.lector.question;

import java.util.List;

/**
 * A question as a learner sees it: without key, feedback, hints or facts.
 *
 * @param kind JSON name of the kind, "multiple-choice"
 * @param options what can be chosen or placed, in the order to show; empty when words are typed
 * @param prompts what options are matched to; empty unless the kind is "matching"
 * @param hints how many hints can be asked for
 */
public record Asked(
        String id,
        int version,
        String kind,
        Process process,
        String stem,
        List<Option> options,
        List<Option> prompts,
        int hints) {

    public Asked {
        options = List.copyOf(options);
        prompts = List.copyOf(prompts);
    }

    static Asked of(Question question, int version, List<Option> options, List<Option> prompts) {
        Card card = question.card();
        return new Asked(
                card.id(),
                version,
                question.kind(),
                card.process(),
                card.stem(),
                options,
                prompts,
                card.hints().size());
    }
}
