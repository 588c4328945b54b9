package io.lector.chat;

import io.lector.explainer.Explainer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gives short explainers, with the facts they stand on, and tells background from what the article says. */
@ApplicationScoped
class ExplainerTalk {

    private final Discretion discretion;

    ExplainerTalk(Discretion discretion) {
        this.discretion = discretion;
    }

    /** @param explainer an explainer's id @return empty if there is none */
    Optional<Said> explain(Scene scene, String explainer) {
        return scene.library().explainer(explainer).map(found -> explained(scene, found, List.of()));
    }

    /** @param others explainers to go on with */
    Said explained(Scene scene, Explainer explainer, List<Explainer> others) {
        List<Explainer.Sentence> sentences = discretion.tellable(scene, explainer);
        if (sentences.isEmpty()) {
            return discretion.withheld(scene);
        }
        List<String> facts = sentences.stream()
                .flatMap(sentence -> sentence.facts().stream())
                .distinct()
                .toList();
        List<Reply.Explanation.Line> lines = sentences.stream()
                .map(sentence -> new Reply.Explanation.Line(
                        sentence.text(),
                        sentence.background().isPresent() ? "background" : "article",
                        sentence.background()))
                .toList();
        String text = lines.stream()
                .map(line -> line.background()
                        .map(source -> "(Background, " + source.title() + ": " + line.text() + ")")
                        .orElse(line.text()))
                .collect(Collectors.joining(" "));
        List<Suggestion> more = new ArrayList<>();
        if (scene.open().isEmpty()) {
            others.forEach(other -> more.add(Suggestion.explain(other.title(), other.id())));
            more.add(Suggestion.quiz());
        }
        Reply reply = new Reply.Explanation(
                text,
                scene.library().cite(scene.library().facts(facts)),
                more,
                explainer.id(),
                explainer.title(),
                lines);
        return Said.of(scene.standing().telling(explainer.title(), facts), reply);
    }
}
