package io.lector.chat;

import io.lector.explainer.Explainer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Gives short explainers, with the facts they stand on, and tells background from what the article says. */
@ApplicationScoped
class ExplainerTalk {

    /** The share of a subject's words that an explainer's title must have. */
    private static final double ENOUGH = 0.6;

    private final Discretion discretion;

    ExplainerTalk(Discretion discretion) {
        this.discretion = discretion;
    }

    /** @param subject an explainer's id, or words as typed @return empty if nothing explains it */
    Optional<Said> explain(Scene scene, String subject) {
        Library library = scene.library();
        return library.explainer(subject)
                .or(() -> new Searcher(scene.bank().facts(), library)
                        .entity(subject)
                        .flatMap(entity -> library.explainerOf(entity.id())))
                .or(() -> titled(library, subject))
                .map(explainer -> explained(scene, explainer));
    }

    private static Optional<Explainer> titled(Library library, String subject) {
        return library.searchExplainers(subject).stream()
                .filter(hit -> hit.coverage() > ENOUGH)
                .findFirst()
                .flatMap(hit -> library.explainer(hit.passage().id()));
    }

    Said explained(Scene scene, Explainer explainer) {
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
        List<Suggestion> more = scene.open().isPresent() ? List.of() : List.of(Suggestion.quiz());
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
