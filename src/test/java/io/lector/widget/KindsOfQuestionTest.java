package io.lector.widget;

import static io.lector.widget.ScriptedService.reply;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import io.lector.RealDatabase;
import io.lector.question.Asked;
import io.lector.question.Option;
import io.lector.question.Process;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of question is answered with controls of its own. */
@QuarkusTest
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.GLOBAL)
class KindsOfQuestionTest extends OnDemoPage {

    private Asked asked;
    private ScriptedService service;

    private Chat chatAbout(String kind) {
        return chatAbout(asked(kind), saying("Thank you."));
    }

    private Chat chatAbout(Asked question, ScriptedService.Turn next) {
        asked = question;
        Page page = CHROMIUM.page(375, 740);
        service = scripted(
                        page,
                        waiting(reply(
                                "question",
                                "Question 2 of 5: " + asked.stem(),
                                Map.of("question", asked, "number", 2, "length", 5, "suggestions", options()))))
                .then(next);
        return visit(page);
    }

    /** While the question stays open. */
    private ScriptedService.Turn waiting(Map<String, Object> reply) {
        return new ScriptedService.Turn(
                List.of(reply), Map.of("number", 2, "length", 5, "answered", 1, "correct", 1, "question", asked));
    }

    private List<Map<String, Object>> options() {
        return asked.options().stream()
                .map(option -> suggestion(option.text(), "answer", Map.of("choices", List.of(option.id()))))
                .toList();
    }

    private Map<String, Object> suggestion(String label, String type, Map<String, Object> response) {
        return Map.of("label", label, "action", Map.of("type", type, "question", asked.id(), "response", response));
    }

    private JsonNode answered() {
        assertEquals(1, service.heard().size());
        JsonNode action = service.heard().get(0).path("action");
        assertEquals("answer", action.path("type").asText());
        assertEquals(asked.id(), action.path("question").asText());
        return action.path("response");
    }

    private static List<String> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"multiple-choice", "true-false", "who-said", "evidence"})
    void one_option_is_chosen_by_its_button(String kind) {
        Chat chat = chatAbout(kind);
        assertEquals(asked.options().size(), chat.find("button.option").count());
        chat.click(chat.find("button.option").nth(1));
        assertEquals(
                json.valueToTree(
                        Map.of("choices", List.of(asked.options().get(1).id()))),
                answered());
        assertEquals(
                "B) " + asked.options().get(1).text(),
                chat.find(".own p").last().textContent());
    }

    @Test
    void the_number_of_an_option_is_an_answer_in_the_field_too() {
        Chat chat = chatAbout("multiple-choice");
        chat.say("2");
        assertEquals(
                json.valueToTree(
                        Map.of("choices", List.of(asked.options().get(1).id()))),
                answered());
        assertEquals("textarea", chat.focus());
    }

    @Test
    void a_number_is_left_to_the_service_where_options_have_numbers() {
        Chat chat = chatAbout(numbers(), saying("Thank you."));
        chat.say("4");
        assertEquals("4", service.heard().get(0).path("text").asText());
    }

    @Test
    void an_answer_that_the_service_asks_back_about_can_be_chosen() {
        asked = numbers();
        Map<String, Object> meant = suggestion("My answer: 4", "answer", Map.of("choices", List.of("c")));
        Map<String, Object> back = reply(
                "suggestions",
                "Which of these do you mean?",
                Map.of("suggestions", List.of(meant, suggestion("Skip", "skip", Map.of()))));
        Chat chat = chatAbout(asked, waiting(back));
        assertEquals(0, chat.find(".tray .chip:visible").count(), "options are shown once");
        chat.say("4");
        assertEquals(
                List.of("My answer: 4", "Skip"),
                chat.find(".tray .chip:visible").allTextContents());
        chat.click(chat.button("My answer: 4"));
        assertEquals(
                "c", service.heard().get(1).at("/action/response/choices/0").asText());
    }

    private static Asked numbers() {
        List<Option> options =
                List.of(new Option("a", "2"), new Option("b", "3"), new Option("c", "4"), new Option("d", "5"));
        return new Asked("numbers", 1, "multiple-choice", Process.RETRIEVE, "How many?", options, List.of(), 1);
    }

    @Test
    void pairs_that_were_chosen_stay_while_something_else_is_said() {
        Chat chat = chatAboutWithHint("matching");
        String chosen = asked.options().get(1).id();
        chat.find("select").first().selectOption(chosen);
        chat.say("hint");
        assertEquals(chosen, chat.find("select").first().inputValue());
        assertEquals("textarea", chat.focus());
    }

    @Test
    void ticks_stay_while_something_else_is_said() {
        Chat chat = chatAboutWithHint("multiple-response");
        chat.find("label.option").nth(1).click();
        chat.click(chat.button("Give me a hint"));
        assertTrue(chat.find("label.option input").nth(1).isChecked());
        assertEquals("tray echo", chat.focus());
    }

    @Test
    void an_order_stays_while_something_else_is_said() {
        Chat chat = chatAboutWithHint("ordering");
        chat.find(".order li").first().locator("button").last().click();
        List<String> moved = chat.find(".order li").allTextContents();
        chat.say("hint");
        assertEquals(moved, chat.find(".order li").allTextContents());
    }

    private Chat chatAboutWithHint(String kind) {
        asked = asked(kind);
        Map<String, Object> more = suggestion("Give me a hint", "hint", Map.of());
        Chat chat = chatAbout(asked, waiting(reply("hint", "Look again.", Map.of("suggestions", List.of(more)))));
        chat.say("hint");
        return chat;
    }

    @Test
    void several_options_are_ticked_and_sent() {
        Chat chat = chatAbout("multiple-response");
        chat.button("Send answer").click();
        assertEquals("Choose at least one first.", chat.find(".status").textContent());
        chat.find("label.option").nth(0).click();
        chat.find("label.option").nth(2).click();
        chat.click(chat.button("Send answer"));
        assertEquals(
                json.valueToTree(Map.of(
                        "choices",
                        List.of(
                                asked.options().get(0).id(),
                                asked.options().get(2).id()))),
                answered());
    }

    @Test
    void things_are_put_in_order_by_buttons() {
        Chat chat = chatAbout("ordering");
        chat.find(".order li").first().locator("button").last().click();
        assertTrue(chat.find(".status")
                .textContent()
                .endsWith("is now number 2 of " + asked.options().size()));
        assertEquals("small", chat.focus());
        chat.click(chat.button("Send answer"));
        List<String> swapped = new ArrayList<>(ids(asked.options()));
        Collections.swap(swapped, 0, 1);
        assertEquals(json.valueToTree(Map.of("order", swapped)), answered());
    }

    @Test
    void pairs_are_chosen_from_lists() {
        Chat chat = chatAbout("matching");
        chat.button("Send answer").click();
        assertEquals("Choose one for each first.", chat.find(".status").textContent());
        Map<String, String> pairs = new java.util.TreeMap<>();
        for (int row = 0; row < asked.prompts().size(); row++) {
            chat.find("select").nth(row).selectOption(asked.options().get(row).id());
            pairs.put(asked.prompts().get(row).id(), asked.options().get(row).id());
        }
        chat.click(chat.button("Send answer"));
        assertEquals(json.valueToTree(Map.of("pairs", pairs)), answered());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cloze", "short-answer", "numeric", "date"})
    void words_are_typed(String kind) {
        Chat chat = chatAbout(kind);
        assertEquals("Type your answer", chat.field().getAttribute("placeholder"));
        chat.say("27");
        assertEquals("27", service.heard().get(0).path("text").asText());
    }
}
