package io.lector.widget;

import static io.lector.widget.ScriptedService.citation;
import static io.lector.widget.ScriptedService.reply;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import io.lector.question.Asked;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** A scripted conversation that passes through every state of the chat. */
final class EveryState {

    private static final Map<String, Object> SHELEST = citation(31, "because he wants to drag this out");
    private static final Map<String, Object> KALLAS =
            citation(17, "Putin has shown very clearly that he still wants war");
    private static final List<String> SAID =
            List.of("hint", "explainer", "multiple-response", "ordering", "matching", "typed", "summary");

    private final Asked first;
    private final Chat chat;

    /**
     * @param asked a question of a kind
     * @param page where the chat is to be, with nothing on it yet
     */
    EveryState(Function<String, Asked> asked, ObjectMapper json, URL home, Page page) {
        this.first = asked.apply("multiple-choice");
        ScriptedService.on(page, json, greeting())
                .then(question(first, 1))
                .then(wrong())
                .then(judged())
                .then(explained())
                .then(question(asked.apply("multiple-response"), 2))
                .then(question(asked.apply("ordering"), 3))
                .then(question(asked.apply("matching"), 4))
                .then(question(asked.apply("short-answer"), 5))
                .then(summary());
        this.chat = Chat.at(home, page);
    }

    /** Shows each state by its name. */
    void each(Consumer<String> look) {
        look.accept("greeting");
        chat.say("go on");
        look.accept("question");
        chat.click(chat.find("button.option").first());
        look.accept("wrong");
        chat.find(".cite").last().click();
        look.accept("evidence");
        chat.page.keyboard().press("Escape");
        for (String state : SAID) {
            chat.say("go on");
            look.accept(state);
        }
        chat.find("[aria-label=More]").click();
        look.accept("menu");
        chat.page.keyboard().press("Escape");
        chat.page.context().setOffline(true);
        chat.find(".status.trouble").waitFor();
        look.accept("offline");
    }

    private static List<Map<String, Object>> chips(String... labels) {
        return Stream.of(labels)
                .<Map<String, Object>>map(label -> Map.of("label", label, "action", Map.of("type", "help")))
                .toList();
    }

    private static ScriptedService.Turn greeting() {
        Map<String, Object> hello = reply(
                "suggestions",
                "Hello! Shall we begin?",
                Map.of("suggestions", chips("Quiz me", "Who is Kaja Kallas?")));
        return new ScriptedService.Turn(List.of(hello), Map.of());
    }

    private static Map<String, Object> quiz(Asked asked, int number) {
        return Map.of("number", number, "length", 5, "answered", number - 1, "correct", number - 1, "question", asked);
    }

    private static ScriptedService.Turn question(Asked asked, int number) {
        Map<String, Object> said =
                reply("question", asked.stem(), Map.of("question", asked, "number", number, "length", 5));
        return new ScriptedService.Turn(List.of(said), quiz(asked, number));
    }

    private Map<String, Object> verdict(String verdict, String text) {
        return reply("verdict", text, Map.of("questionId", first.id(), "verdict", verdict, "closed", false));
    }

    private ScriptedService.Turn wrong() {
        Map<String, Object> wrong = verdict(
                "incorrect",
                "The article reports no such promise. Look at what Shelest says about Putin's aims. Try once more.");
        wrong.put("citations", List.of(SHELEST));
        wrong.put("suggestions", chips("Give me a hint", "I don't know", "Skip"));
        return new ScriptedService.Turn(List.of(wrong), quiz(first, 1));
    }

    private ScriptedService.Turn judged() {
        List<Map<String, Object>> all = List.of(
                reply(
                        "hint",
                        "Shelest gives a reason for the proposal and then names an “ultimate goal”.",
                        Map.of("questionId", first.id())),
                verdict("unsure", "I am not sure what you mean."),
                verdict("partial", "Partly right."),
                verdict("correct", "Yes."));
        return new ScriptedService.Turn(all, quiz(first, 1));
    }

    private static ScriptedService.Turn explained() {
        Map<String, Object> union = Map.of("title", "The Union", "url", "https://publisher.example/union");
        List<Map<String, Object>> sentences = List.of(
                Map.of("text", "She speaks for the European Union.", "source", "article"),
                Map.of("text", "The Union has 27 members.", "source", "background", "background", union));
        Map<String, Object> explainer =
                reply("explainer", "-", Map.of("title", "Who is Kaja Kallas?", "sentences", sentences));
        explainer.put("citations", List.of(KALLAS));
        Map<String, Object> declined =
                reply("not-in-article", "The article does not say.", Map.of("suggestions", chips("Quiz me")));
        return new ScriptedService.Turn(List.of(explainer, declined), Map.of());
    }

    private static ScriptedService.Turn summary() {
        Map<String, Object> result = Map.of(
                "asked",
                5,
                "correct",
                4,
                "partial",
                0,
                "skipped",
                1,
                "understood",
                List.of("Kaja Kallas is the foreign policy chief of the European Union."),
                "readAgain",
                List.of(KALLAS));
        Map<String, Object> known = Map.of("known", 12, "learning", 5, "unseen", 133, "due", 0, "total", 150);
        Map<String, Object> progress = reply("progress", "-", known);
        progress.put("result", result);
        progress.put("suggestions", chips("5 more questions"));
        return new ScriptedService.Turn(List.of(progress), Map.of());
    }
}
