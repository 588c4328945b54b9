package io.lector.chat;

import io.lector.explainer.Explainer;
import io.lector.fact.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Talk about the talk: what can be done here, and what to say to who says nothing of it. */
final class SmallTalk {

    private SmallTalk() {}

    static Said greeting(Scene scene) {
        String publisher = scene.bank().article().publisher();
        String text = "Hello! I know one article: “" + scene.bank().article().title() + "”"
                + (publisher.isBlank() ? "" : " (" + publisher + ")")
                + ". I can quiz you, explain who and what is in it, or answer questions from it, and I show where it says so.";
        return offer(scene, text, starts(scene));
    }

    static Said hello(Scene scene) {
        return backTo(scene, "Hello!", "Hello! What would you like to do?");
    }

    static Said thanks(Scene scene) {
        return backTo(scene, "You are welcome.", "You are welcome. Anything else?");
    }

    static Said help(Scene scene) {
        String text = scene.open().isPresent()
                ? new QuestionText(scene.open().orElseThrow()).answering()
                        + " You can also say “hint”, “I don't know”, “skip” or “stop”,"
                        + " or ask me something about the article in between."
                : "Say “quiz me”, “3 questions”, “only people”, “true or false”, “quiz me about …”, “easier” or “harder”."
                        + " Say “sum it up” to hear what the article is about. Ask who, what, when, where, how many or why,"
                        + " and I answer from the article or say that it does not tell. Say “explain …” for a person or a"
                        + " term, “show me where”, “how am I doing”, “what is due”, “start over” or “stop”.";
        return scene.open().isPresent()
                ? Said.of(scene.standing(), Reply.Suggestions.of(text, ways(scene)))
                : offer(scene, text, starts(scene));
    }

    static Said insult(Scene scene) {
        return backTo(
                scene,
                "I would rather stay with the article.",
                "I would rather stay with the article. Shall we try a few questions?");
    }

    static Said instructed(Scene scene) {
        return backTo(
                scene,
                "I can't do that: answers come after you have tried, whatever a message says. A hint I can give.",
                "I can't do that. I can quiz you, explain, or answer from the article.");
    }

    static Said unclear(Scene scene) {
        String how =
                scene.open().map(open -> new QuestionText(open).answering()).orElse("");
        return backTo(
                scene,
                "I did not understand that. " + how,
                "I did not understand that. You can ask me about the article, or take one of these.");
    }

    static Said declined(Scene scene) {
        return backTo(
                scene.with(scene.standing().withoutOffer()), "All right.", "All right. What would you like instead?");
    }

    static Said nothingOpen(Scene scene) {
        return offer(scene, "No question is open just now.", List.of(Suggestion.quiz(), Suggestion.help()));
    }

    static Said stopped(Scene scene) {
        return offer(
                scene.with(scene.standing().withoutOffer()),
                "All right, I stop here. Come back whenever you like: I remember what you know.",
                List.of(Suggestion.quiz(), Suggestion.progress()));
    }

    /** A remark while a question waits, an offer while none does. */
    static Said backTo(Scene scene, String open, String idle) {
        return scene.open().isPresent()
                ? Said.of(scene.standing(), Reply.Suggestions.of(open, ways(scene)))
                : offer(scene, idle, starts(scene));
    }

    /** What leads on: around the question that waits, or to a quiz and to what the article tells. */
    static Suggestion[] ways(Scene scene) {
        if (scene.open().isEmpty()) {
            return starts(scene).toArray(Suggestion[]::new);
        }
        String question = scene.open().orElseThrow().id();
        return new Suggestion[] {
            Suggestion.hint(question), Suggestion.dontKnow(question), Suggestion.skip(question), Suggestion.stop()
        };
    }

    /** What leads on from something that was told; nothing while a question waits, which then comes back by itself. */
    static List<Suggestion> more(Scene scene) {
        return scene.open().isPresent() ? List.of() : starts(scene);
    }

    private static Said offer(Scene scene, String text, List<Suggestion> suggestions) {
        return Said.of(
                scene.standing().offering(suggestions.get(0).action()),
                new Reply.Suggestions(text, List.of(), suggestions));
    }

    private static List<Suggestion> starts(Scene scene) {
        List<Suggestion> starts = new ArrayList<>(List.of(Suggestion.quiz(), Suggestion.summary()));
        firstExplainers(scene)
                .map(explainer -> Suggestion.explain(explainer.title(), explainer.id()))
                .forEach(starts::add);
        starts.add(Suggestion.help());
        return starts;
    }

    /** One about a person, and one about something else. */
    private static Stream<Explainer> firstExplainers(Scene scene) {
        return Stream.of(true, false).flatMap(person -> firstExplainer(scene, person).stream());
    }

    private static Optional<Explainer> firstExplainer(Scene scene, boolean person) {
        return scene.bank().explainers().stream()
                .map(published -> published.explainer())
                .filter(explainer -> isPerson(scene, explainer) == person)
                .findFirst();
    }

    private static boolean isPerson(Scene scene, Explainer explainer) {
        return explainer
                .entity()
                .map(scene.bank().facts()::entity)
                .filter(entity -> entity.type() == EntityType.PERSON)
                .isPresent();
    }
}
