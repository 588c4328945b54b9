package io.lector.quizbank;

import io.lector.explainer.Explainer;
import java.util.Optional;

/** {@code explainers.yaml}: short explanations written by people. */
final class ExplainersFile {

    private ExplainersFile() {}

    /** @param explainer without faults */
    static Explainer explainer(Entry explainer) {
        return new Explainer(
                explainer.text("id"),
                Words.constant(Explainer.Kind.class, explainer.text("kind")),
                explainer.text("title"),
                explainer.optional("entity"),
                explainer.each("sentences").stream()
                        .map(ExplainersFile::sentence)
                        .toList());
    }

    private static Explainer.Sentence sentence(Entry sentence) {
        Entry background = sentence.at("background");
        return new Explainer.Sentence(
                sentence.text("text"),
                sentence.texts("facts"),
                background.present()
                        ? Optional.of(new Explainer.Source(background.text("title"), background.text("url")))
                        : Optional.empty());
    }
}
