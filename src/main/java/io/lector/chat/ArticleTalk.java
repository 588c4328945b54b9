package io.lector.chat;

import io.lector.explainer.Explainer;
import io.lector.fact.Citation;
import io.lector.fact.Fact;
import io.lector.fact.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers free questions from the article with citations, or says that the article does not tell. */
@ApplicationScoped
class ArticleTalk {

    private final Discretion discretion;
    private final ExplainerTalk explainers;

    ArticleTalk(Discretion discretion, ExplainerTalk explainers) {
        this.discretion = discretion;
        this.explainers = explainers;
    }

    /** A free question, which may lean on what was told before and may have two parts. */
    Said ask(Scene scene, String question) {
        Said said = new Said(List.of(), scene.standing());
        for (String part : SeveralQuestions.in(question)) {
            said = said.then(part(scene.with(said.standing()), part));
        }
        return said;
    }

    private Said part(Scene scene, String question) {
        FollowUp followUp = new FollowUp(
                scene.bank().facts(),
                scene.library().facts(scene.standing().told()),
                scene.standing().asked());
        return followUp.slotOfTold(question)
                .map(slot -> ofTold(scene, followUp, slot, question))
                .orElseGet(() -> one(scene, followUp.complete(question)));
    }

    /** A question that stands alone. */
    private Said one(Scene scene, String question) {
        Searcher searcher = new Searcher(scene.bank().facts(), scene.library());
        Found found = searcher.find(question);
        Optional<Explainer> explainer =
                searcher.named(question).flatMap(entity -> scene.library().explainerOf(entity.id()));
        if (found.answers().isEmpty() && explainer.isPresent()) {
            return explainers.explained(scene, explainer.get());
        }
        return told(scene, question, found);
    }

    private Said told(Scene scene, String question, Found found) {
        if (found.answers().isEmpty()) {
            return notSaid(scene, question, "The article does not say that.", found.near());
        }
        List<Fact> free = discretion.tellable(scene, found.answers());
        if (free.isEmpty()) {
            return discretion.withheld(scene);
        }
        return Said.of(scene.standing().telling(question, ids(free)), answer(scene, free));
    }

    /** "When was that?", of what was told last. */
    private Said ofTold(Scene scene, FollowUp followUp, Slot slot, String question) {
        List<Fact> filled = followUp.told().stream()
                .filter(fact -> FollowUp.fills(fact, slot))
                .toList();
        if (!filled.isEmpty()) {
            return told(scene, question, new Found(filled, List.of()));
        }
        String lacking =
                switch (slot) {
                    case WHEN -> "The article does not say when.";
                    case WHERE -> "The article does not say where.";
                    case WHY -> "The article does not say why.";
                    case HOW_MANY -> "The article gives no number for that.";
                    default -> "The article does not say that.";
                };
        Said none = notSaid(scene, question, lacking, followUp.told());
        // The next "when?" is still about the same.
        return new Said(none.replies(), scene.standing());
    }

    private Said notSaid(Scene scene, String question, String text, List<Fact> near) {
        Optional<Fact> closest = discretion.tellable(scene, near).stream().findFirst();
        Optional<Statement> statement = closest.map(scene.library()::statement);
        List<Citation> cited =
                closest.map(fact -> scene.library().cite(List.of(fact))).orElse(List.of());
        String whole = text
                + statement
                        .map(one -> " The closest that it does say: " + one.text())
                        .orElse("")
                + Places.lines(cited);
        Standing standing = scene.standing()
                .telling(question, closest.map(Fact::id).map(List::of).orElse(List.of()));
        return Said.of(standing, new Reply.NotInArticle(whole, cited, List.of(), statement));
    }

    private Reply answer(Scene scene, List<Fact> facts) {
        List<Statement> statements =
                facts.stream().map(scene.library()::statement).toList();
        List<Citation> cited = scene.library().cite(facts);
        String text = statements.stream().map(Statement::text).collect(Collectors.joining(" ")) + Places.lines(cited);
        List<Suggestion> more = new ArrayList<>();
        scene.library()
                .explainerOn(ids(facts))
                .filter(explainer -> scene.open().isEmpty())
                .ifPresent(explainer -> more.add(Suggestion.explain(explainer.title(), explainer.id())));
        if (scene.open().isEmpty()) {
            more.add(Suggestion.quiz());
        }
        return new Reply.Answer(text, cited, more, statements);
    }

    /** A person, a term or something else that is to be explained; if no explainer does, as a free question. */
    Said explain(Scene scene, String subject) {
        return explainers.explain(scene, subject).orElseGet(() -> one(scene, "What is " + subject + "?"));
    }

    private static List<String> ids(List<Fact> facts) {
        return facts.stream().map(Fact::id).toList();
    }
}
