package io.lector.chat;

import io.lector.bank.Bank;
import io.lector.explainer.Explainer;
import io.lector.fact.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Keeps back, while a question waits, what would give its key away. */
@ApplicationScoped
class Discretion {

    private final Bank bank;

    Discretion(Bank bank) {
        this.bank = bank;
    }

    /** Whether somebody asks what the question that waits asks: what came of it would tell, even that nothing is found. */
    boolean isAskedNow(Scene scene, String question) {
        return scene.open().filter(waiting -> new Echo(waiting).isIn(question)).isPresent();
    }

    /** The facts that may be told. */
    List<Fact> tellable(Scene scene, List<Fact> facts) {
        Optional<Spoilers> spoilers = spoilers(scene);
        return facts.stream()
                .filter(fact -> spoilers.filter(waiting ->
                                waiting.givesAway(fact, scene.library().statement(fact)))
                        .isEmpty())
                .toList();
    }

    /** The sentences of an explainer that may be told. */
    List<Explainer.Sentence> tellable(Scene scene, Explainer explainer) {
        Optional<Spoilers> spoilers = spoilers(scene);
        if (scene.open()
                .filter(waiting -> new Echo(waiting).names(explainer.title()))
                .isPresent()) {
            return List.of();
        }
        return explainer.sentences().stream()
                .filter(sentence -> spoilers.filter(waiting -> waiting.givesAway(sentence, explainer))
                        .isEmpty())
                .toList();
    }

    /** What is said instead. For scenes in which a question waits. */
    Said withheld(Scene scene) {
        String open = scene.open().orElseThrow().id();
        return Said.of(
                scene.standing(),
                Reply.Suggestions.of(
                        "That would give away what I am asking you just now. Have a guess, or take a hint.",
                        Suggestion.hint(open),
                        Suggestion.dontKnow(open),
                        Suggestion.skip(open)));
    }

    private Optional<Spoilers> spoilers(Scene scene) {
        return scene.open().map(open -> new Spoilers(bank.question(scene.article(), open.id(), open.version())));
    }
}
