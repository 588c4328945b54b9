package io.lector.widget;

import static io.lector.widget.ScriptedService.reply;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import io.lector.RealDatabase;
import io.lector.bank.Bank;
import io.lector.bank.PublishedQuestion;
import io.lector.question.Asked;
import io.lector.question.Option;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each kind of question is answered with controls of its own. */
@QuarkusTest
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.GLOBAL)
class KindsOfQuestionTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @TestHTTPResource("/")
    URL home;

    @Inject
    Bank bank;

    @Inject
    ObjectMapper json;

    private Asked asked;
    private ScriptedService service;

    private Chat chatAbout(String kind) {
        asked = bank.published("istanbul-talks-2025").questions().stream()
                .map(PublishedQuestion::question)
                .filter(question -> question.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .asked(1, new Random(7));
        Map<String, Object> quiz = Map.of("number", 2, "length", 5, "answered", 1, "correct", 1, "question", asked);
        Map<String, Object> question = reply(
                "question", "Question 2 of 5: " + asked.stem(), Map.of("question", asked, "number", 2, "length", 5));
        Page page = CHROMIUM.page(375, 740);
        service = ScriptedService.on(page, json, new ScriptedService.Turn(List.of(question), quiz))
                .then(new ScriptedService.Turn(List.of(reply("suggestions", "Thank you.", Map.of())), Map.of()));
        return Chat.at(home, page);
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
