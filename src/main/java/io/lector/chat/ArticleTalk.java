package io.lector.chat;

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
        String whole = TypedText.tidy(question);
        if (discretion.isAskedNow(scene, whole)) {
            return discretion.withheld(scene);
        }
        Said said = new Said(List.of(), scene.standing());
        for (String part : SeveralQuestions.in(whole)) {
            said = said.then(part(scene.with(said.standing()), part));
        }
        return said;
    }

    private static FollowUp followUp(Scene scene) {
        return new FollowUp(
                scene.bank().facts(),
                scene.library().facts(scene.standing().told()),
                scene.standing().asked());
    }

    private Said part(Scene scene, String question) {
        FollowUp followUp = followUp(scene);
        String complete = followUp.complete(question);
        // Who was told about before may be one of the options, and is then only "she" here.
        if (discretion.isAskedNow(scene, question) || discretion.isAskedNow(scene, complete)) {
            return discretion.withheld(scene);
        }
        if (followUp.asksHowSure(question)) {
            return howSure(scene, followUp.told());
        }
        return followUp.slotOfTold(question)
                .map(slot -> ofTold(scene, followUp, slot, question))
                .orElseGet(() -> said(scene, complete, searcher(scene).find(complete)));
    }

    /** Whether the article says it itself, or only that somebody says it. */
    private Said howSure(Scene scene, List<Fact> told) {
        List<Fact> free = discretion.tellable(scene, told);
        if (free.isEmpty()) {
            return discretion.withheld(scene);
        }
        List<Citation> cited = scene.library().cite(free);
        String text = scene.library()
                .statement(free.get(0))
                .speaker()
                .map(speaker -> "It is what " + speaker + " says. The article does not say that it is so.")
                .orElse("The article says it itself, and names nobody for it.");
        return Said.of(scene.standing(), new Reply.Answer(text + Places.lines(cited), cited, List.of(), List.of()));
    }

    private static Searcher searcher(Scene scene) {
        return new Searcher(scene.bank().facts(), scene.library());
    }

    private Said said(Scene scene, String question, Found found) {
        return found.explainer()
                .map(explainer -> explainers.explained(scene, explainer, found.explainers()))
                .orElseGet(() -> told(scene, question, found));
    }

    private Said told(Scene scene, String question, Found found) {
        if (found.answers().isEmpty()) {
            return notSaid(scene, question, TypedQuestion.of(question).slot(), found);
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
            return told(scene, question, Found.answered(filled));
        }
        String complete = followUp.complete(question);
        Found found =
                complete.equals(question) ? Found.NOTHING : searcher(scene).find(complete);
        if (!found.answers().isEmpty()) {
            return told(scene, complete, found);
        }
        Said none = notSaid(scene, question, Optional.of(slot), Found.unanswered(followUp.told(), List.of()));
        // The next "when?" is still about the same.
        return new Said(none.replies(), scene.standing());
    }

    private Said notSaid(Scene scene, String question, Optional<Slot> asked, Found found) {
        Optional<Fact> closest =
                discretion.tellable(scene, found.near()).stream().findFirst();
        Optional<Statement> statement = closest.map(scene.library()::statement);
        List<Citation> cited =
                closest.map(fact -> scene.library().cite(List.of(fact))).orElse(List.of());
        String whole = new Silence(scene.bank().facts(), asked).text(closest)
                + statement
                        .map(one -> " The closest that it does say: " + one.text())
                        .orElse("")
                + Places.lines(cited);
        List<Suggestion> more = scene.open().isPresent()
                ? List.of()
                : found.explainers().stream()
                        .map(explainer -> Suggestion.explain(explainer.title(), explainer.id()))
                        .toList();
        return Said.of(scene.standing().asking(question), new Reply.NotInArticle(whole, cited, more, statement));
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
        String plain = followUp(scene).subject(TypedText.tidy(subject));
        if (discretion.isAskedNow(scene, plain)) {
            return discretion.withheld(scene);
        }
        return explainers
                .explain(scene, plain)
                .orElseGet(() -> said(scene, plain, searcher(scene).explain(plain)));
    }

    private static List<String> ids(List<Fact> facts) {
        return facts.stream().map(Fact::id).toList();
    }
}
