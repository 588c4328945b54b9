package io.lector.chat;

import io.lector.bank.Bank;
import io.lector.explainer.Explainer;
import io.lector.fact.Citation;
import io.lector.fact.Fact;
import io.lector.fact.Slot;
import io.lector.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers free questions from the article with citations, explains, and shows where; or says that the article does not tell. */
@ApplicationScoped
class ArticleTalk {

    private final Bank bank;

    ArticleTalk(Bank bank) {
        this.bank = bank;
    }

    /** A free question, which may lean on what was told before and may have two parts. */
    Said ask(Scene scene, String question) {
        FollowUp followUp = new FollowUp(
                scene.bank().facts(),
                scene.library().facts(scene.standing().told()),
                scene.standing().asked());
        Optional<Slot> slot = followUp.slotOfTold(question);
        if (slot.isPresent()) {
            return ofTold(scene, followUp, slot.get(), question);
        }
        Said said = new Said(List.of(), scene.standing());
        for (String part : SeveralQuestions.in(question)) {
            String meant = followUp.complete(part);
            said = said.then(one(scene.with(said.standing()), meant));
        }
        return said;
    }

    private Said one(Scene scene, String question) {
        Searcher searcher = new Searcher(scene.bank().facts(), scene.library());
        Found found = searcher.find(question);
        Optional<Explainer> explainer =
                searcher.named(question).flatMap(entity -> scene.library().explainerOf(entity.id()));
        if (found.answers().isEmpty() && explainer.isPresent()) {
            return explained(scene, explainer.get());
        }
        return told(scene, question, found);
    }

    private Said told(Scene scene, String question, Found found) {
        if (found.answers().isEmpty()) {
            return notSaid(scene, question, "The article does not say that.", found.near());
        }
        List<Fact> free = unspoilt(scene, found.answers());
        if (free.isEmpty()) {
            return withheld(scene);
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
        Optional<Fact> closest = unspoilt(scene, near).stream().findFirst();
        Optional<Statement> statement = closest.map(scene.library()::statement);
        List<Citation> cited =
                closest.map(fact -> scene.library().cite(List.of(fact))).orElse(List.of());
        String whole = text
                + statement
                        .map(one -> " The closest that it does say: " + one.text())
                        .orElse("")
                + places(cited);
        Standing standing = scene.standing()
                .telling(question, closest.map(Fact::id).map(List::of).orElse(List.of()));
        return Said.of(standing, new Reply.NotInArticle(whole, cited, List.of(), statement));
    }

    private Reply answer(Scene scene, List<Fact> facts) {
        List<Statement> statements =
                facts.stream().map(scene.library()::statement).toList();
        List<Citation> cited = scene.library().cite(facts);
        String text = statements.stream().map(Statement::text).collect(Collectors.joining(" ")) + places(cited);
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

    private static String places(List<Citation> cited) {
        return cited.stream()
                .map(place -> "\nParagraph " + place.paragraph() + ": “" + place.quote() + "”")
                .collect(Collectors.joining());
    }

    /** What asks for the key of the question that waits is not answered before it is. */
    private Said withheld(Scene scene) {
        String open = scene.open().orElseThrow().id();
        return Said.of(
                scene.standing(),
                Reply.Suggestions.of(
                        "That would give away what I am asking you just now. Have a guess, or take a hint.",
                        Suggestion.hint(open),
                        Suggestion.dontKnow(open),
                        Suggestion.skip(open)));
    }

    /** @param subject as typed */
    Said explain(Scene scene, String subject) {
        Searcher searcher = new Searcher(scene.bank().facts(), scene.library());
        Optional<Explainer> explainer = searcher.entity(subject)
                .flatMap(entity -> scene.library().explainerOf(entity.id()))
                .or(() -> titled(scene, subject));
        return explainer.map(found -> explained(scene, found)).orElseGet(() -> one(scene, "What is " + subject + "?"));
    }

    private static Optional<Explainer> titled(Scene scene, String subject) {
        return scene.library().searchExplainers(subject).stream()
                .filter(hit -> hit.coverage() > 0.6)
                .findFirst()
                .flatMap(hit -> scene.library().explainer(hit.passage().id()));
    }

    /** @param id of the explainer; what is no longer served is told to be so */
    Said explainById(Scene scene, String id) {
        return scene.library()
                .explainer(id)
                .map(explainer -> explained(scene, explainer))
                .orElseGet(() ->
                        Said.of(scene.standing(), Reply.Suggestions.of("That explanation is not served any more.")));
    }

    private Said explained(Scene scene, Explainer explainer) {
        Optional<Spoilers> spoilers = spoilers(scene);
        List<Explainer.Sentence> sentences = explainer.sentences().stream()
                .filter(sentence ->
                        spoilers.filter(waiting -> waiting.givesAway(sentence)).isEmpty())
                .toList();
        if (sentences.isEmpty()) {
            return withheld(scene);
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

    /** Where the article says what was told last, or what the last verdict was about. */
    Said where(Scene scene) {
        List<Fact> told = scene.library().facts(scene.standing().told());
        if (!told.isEmpty()) {
            return places(scene, unspoilt(scene, told));
        }
        Optional<Standing.Judgement> judged = scene.standing().judged();
        if (judged.isEmpty() || !judged.get().closed()) {
            return scene.open().isPresent() ? withheld(scene) : nothingTold(scene);
        }
        List<Citation> cited =
                scene.bank().cite(question(scene, judged.get()).card().evidence());
        return Said.of(scene.standing(), new Reply.Answer(pointing(cited), cited, List.of(), List.of()));
    }

    private Said places(Scene scene, List<Fact> told) {
        if (told.isEmpty()) {
            return withheld(scene);
        }
        List<Citation> cited = scene.library().cite(told);
        return Said.of(scene.standing(), new Reply.Answer(pointing(cited), cited, List.of(), List.of()));
    }

    private static String pointing(List<Citation> cited) {
        return "The article says it here:" + places(cited);
    }

    /** Why the last verdict was so: the remark again while the question waits, the explanation once it does not. */
    Said why(Scene scene) {
        Optional<Standing.Judgement> judged = scene.standing().judged();
        if (judged.isEmpty()) {
            return scene.open().isPresent() ? withheld(scene) : nothingTold(scene);
        }
        if (!judged.get().closed()) {
            String open = judged.get().question();
            return Said.of(
                    scene.standing(),
                    Reply.Suggestions.of(judged.get().remark(), Suggestion.hint(open), Suggestion.dontKnow(open)));
        }
        Question question = question(scene, judged.get());
        List<Citation> cited = scene.bank().cite(question.card().evidence());
        String text = question.card().explanation() + places(cited);
        return Said.of(scene.standing(), new Reply.Answer(text, cited, List.of(), List.of()));
    }

    private Question question(Scene scene, Standing.Judgement judged) {
        return bank.question(scene.article(), judged.question(), judged.version());
    }

    private static Said nothingTold(Scene scene) {
        return Said.of(
                scene.standing(),
                Reply.Suggestions.of(
                        "I have not told you anything yet. Ask me something about the article, or start a quiz.",
                        Suggestion.quiz(),
                        Suggestion.help()));
    }

    private List<Fact> unspoilt(Scene scene, List<Fact> facts) {
        Optional<Spoilers> spoilers = spoilers(scene);
        return facts.stream()
                .filter(fact -> spoilers.filter(waiting ->
                                waiting.givesAway(fact, scene.library().statement(fact)))
                        .isEmpty())
                .toList();
    }

    private Optional<Spoilers> spoilers(Scene scene) {
        return scene.open().map(open -> new Spoilers(bank.question(scene.article(), open.id(), open.version())));
    }

    private static List<String> ids(List<Fact> facts) {
        return facts.stream().map(Fact::id).toList();
    }
}
