package io.lector.chat;

import io.lector.bank.Bank;
import io.lector.fact.Citation;
import io.lector.fact.Fact;
import io.lector.question.Question;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Shows where the article says what was told, and why an answer was judged so. */
@ApplicationScoped
class SourceTalk {

    private final Bank bank;
    private final Discretion discretion;

    SourceTalk(Bank bank, Discretion discretion) {
        this.bank = bank;
        this.discretion = discretion;
    }

    /** Where the article says what was told last, or what the last verdict was about. */
    Said where(Scene scene) {
        List<Fact> told = scene.library().facts(scene.standing().told());
        if (!told.isEmpty()) {
            return told(scene, discretion.tellable(scene, told));
        }
        Optional<Standing.Judgement> judged = scene.standing().judged();
        if (judged.isEmpty() || !judged.get().closed()) {
            return scene.open().isPresent() ? discretion.withheld(scene) : nothingTold(scene);
        }
        List<Citation> cited =
                scene.bank().cite(question(scene, judged.get()).card().evidence());
        return Said.of(scene.standing(), new Reply.Answer(pointing(cited), cited, List.of(), List.of()));
    }

    private Said told(Scene scene, List<Fact> told) {
        if (told.isEmpty()) {
            return discretion.withheld(scene);
        }
        List<Citation> cited = scene.library().cite(told);
        return Said.of(scene.standing(), new Reply.Answer(pointing(cited), cited, List.of(), List.of()));
    }

    private static String pointing(List<Citation> cited) {
        return "The article says it here:" + Places.lines(cited);
    }

    /** Why the last verdict was so: the remark again while the question waits, the explanation once it does not. */
    Said why(Scene scene) {
        Optional<Standing.Judgement> judged = scene.standing().judged();
        if (judged.isEmpty()) {
            return scene.open().isPresent() ? discretion.withheld(scene) : nothingTold(scene);
        }
        if (!judged.get().closed()) {
            return Said.of(scene.standing(), Reply.Suggestions.of(again(scene, judged.get()), SmallTalk.ways(scene)));
        }
        Question question = question(scene, judged.get());
        List<Citation> cited = scene.bank().cite(question.card().evidence());
        String text = question.card().explanation() + Places.lines(cited);
        return Said.of(scene.standing(), new Reply.Answer(text, cited, List.of(), List.of()));
    }

    /** What was said of the answer, and how the question that waits is answered. */
    private static String again(Scene scene, Standing.Judgement judged) {
        String how =
                scene.open().map(open -> new QuestionText(open).answering()).orElse("");
        return (judged.remark() + " " + how).strip();
    }

    private Question question(Scene scene, Standing.Judgement judged) {
        return bank.question(scene.article(), judged.question(), judged.version());
    }

    private static Said nothingTold(Scene scene) {
        return Said.of(
                scene.standing(),
                Reply.Suggestions.of(
                        scene.standing().asked().isPresent()
                                ? "I found nothing in the article that I could show for that. Ask me something else about it."
                                : "I have not told you anything yet. Ask me something about the article, or start a quiz.",
                        Suggestion.quiz(),
                        Suggestion.help()));
    }
}
