package io.lector.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import io.lector.RealDatabase;
import io.lector.question.Key;
import io.lector.question.Option;
import io.lector.question.Question;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A reader without a mouse, from the greeting to the end of a quiz. */
@QuarkusTest
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.GLOBAL)
class KeyboardQuizTest extends OnDemoPage {

    @Test
    void a_whole_quiz_is_answered_by_keyboard() {
        Chat chat = visit();
        chat.tabTo(chat.button("Quiz me"));
        chat.press("Enter");
        assertEquals("5", chat.find("progress").getAttribute("max"));
        for (int asked = 0; asked < 5; asked++) {
            assertEquals(String.valueOf(asked), chat.find("progress").getAttribute("value"));
            assertTrue(chat.focus().matches("tray.*|textarea"), "focus goes on with the answer: " + chat.focus());
            Pictures.take(chat.page, "visit-question-" + (asked + 1));
            answer(chat);
        }
        assertEquals("5 of 5 right", chat.find(".score").textContent());
        Pictures.take(chat.page, "visit-summary");
        assertEquals(0, chat.find("progress:visible").count());
        assertTrue(chat.find(".picture").getAttribute("aria-label").startsWith("Of the "));
        assertEquals(List.of(), CHROMIUM.complaints());
    }

    private void answer(Chat chat) {
        Question question = published().question(chat.question()).orElseThrow().question();
        Key key = question.key();
        switch (question.kind()) {
            case "multiple-response" -> choose(chat, question, key);
            case "ordering" -> order(chat, question, key);
            case "matching" -> match(chat, question, key);
            case "cloze", "short-answer", "numeric", "date" -> {
                chat.tabTo(chat.field());
                chat.page.keyboard().type(key.text());
                chat.press("Enter");
            }
            default ->
                chooseOne(chat, shown(chat).indexOf(text(question, key.options().get(0))) + 1);
        }
    }

    /** The key alone answers, but for who is writing in the field: there it is sent like anything else. */
    private static void chooseOne(Chat chat, int number) {
        if (chat.focus().equals("textarea")) {
            chat.page.keyboard().press(String.valueOf(number));
            chat.press("Enter");
        } else {
            chat.press(String.valueOf(number));
        }
    }

    private void choose(Chat chat, Question question, Key key) {
        chat.tabTo(chat.find(".option input").first());
        for (String option : key.options()) {
            chat.page.keyboard().press(String.valueOf(shown(chat).indexOf(text(question, option)) + 1));
        }
        send(chat);
    }

    private void order(Chat chat, Question question, Key key) {
        for (int place = 0; place < key.options().size(); place++) {
            int now = shown(chat).indexOf(text(question, key.options().get(place)));
            for (; now > place; now--) {
                chat.tabTo(chat.find(".order li").nth(now).locator("button").first());
                chat.page.keyboard().press("Enter");
            }
        }
        send(chat);
    }

    private void match(Chat chat, Question question, Key key) {
        Map<String, String> prompts =
                question.asked(1, new Random(1)).prompts().stream().collect(Collectors.toMap(Option::text, Option::id));
        Locator pairs = chat.find(".pair");
        for (int row = 0; row < pairs.count(); row++) {
            String prompt = prompts.get(pairs.nth(row).locator("span").textContent());
            List<String> offered = pairs.nth(row).locator("option").allTextContents();
            String wanted = text(question, key.pairs().get(prompt));
            chat.tabTo(pairs.nth(row).locator("select"));
            // The letter that begins the option
            chat.page
                    .keyboard()
                    .press(offered.stream()
                            .filter(option -> option.endsWith(") " + wanted))
                            .findFirst()
                            .orElseThrow()
                            .substring(0, 1));
        }
        send(chat);
    }

    private static void send(Chat chat) {
        chat.tabTo(chat.button("Send answer"));
        chat.press("Enter");
    }

    /** The options as they are shown, first to last. */
    private static List<String> shown(Chat chat) {
        return chat.find(".tray .option > span[lang]").allTextContents();
    }

    private static String text(Question question, String option) {
        return question.asked(1, new Random(1)).options().stream()
                .filter(each -> each.id().equals(option))
                .findFirst()
                .orElseThrow()
                .text();
    }
}
