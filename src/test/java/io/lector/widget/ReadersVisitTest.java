package io.lector.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.lector.RealDatabase;
import io.lector.question.Question;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A reader on the demo page, with the service as it is. */
@QuarkusTest
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.GLOBAL)
class ReadersVisitTest extends OnDemoPage {

    private static final Set<String> ONE_CHOICE = Set.of("multiple-choice", "who-said", "evidence");

    /** Keeps how the log was announced when there was something in it for the first time. */
    private static final String WATCH =
            """
            const watch = setInterval(() => {
              const log = document.querySelector('lector-chat')?.shadowRoot?.querySelector('.log');
              if (!log?.children.length) return;
              window.atFirst = log.getAttribute('aria-live');
              clearInterval(watch);
            }, 5);""";

    @Test
    void a_wrong_answer_gets_a_hint_and_then_evidence() {
        Chat chat = visit();
        Question question = oneChoice(chat);
        List<String> shown = chat.find(".option > span[lang]").allTextContents();
        String right = question.asked(1, new Random(1)).options().stream()
                .filter(option -> question.key().options().contains(option.id()))
                .findFirst()
                .orElseThrow()
                .text();
        int wrong = shown.indexOf(right) == 0 ? 1 : 0;

        chat.click(chat.find("button.option").nth(wrong));
        Pictures.take(chat.page, "visit-wrong");
        assertTrue(chat.find(".verdict.incorrect").last().isVisible());
        assertTrue(chat.find("button.option").nth(wrong).isDisabled(), "it is not offered again");

        chat.click(chat.button("Give me a hint"));
        assertTrue(chat.lastReply("hint").isVisible());
        Pictures.take(chat.page, "visit-hint");
        assertTrue(chat.find("legend").isVisible(), "the question is said again below the hint");

        chat.click(chat.find("button.option").nth(shown.indexOf(right)));
        Locator verdict = chat.find(".exchange").last().locator(".verdict");
        assertTrue(verdict.getAttribute("class").contains("correct"));
        verdict.locator(".cite").first().click();
        Pictures.take(chat.page, "visit-evidence");
        assertTrue(chat.find(".evidence blockquote").isVisible());
        assertEquals("evidence", chat.focus());
        String place = chat.find(".evidence .place").textContent();
        assertTrue(
                place.equals("It is marked on this page.")
                        || chat.find(".evidence a").isVisible(),
                place);

        chat.page.keyboard().press("Escape");
        assertTrue(chat.find(".evidence").isHidden());
        assertEquals("cite", chat.focus());
        assertEquals(List.of(), CHROMIUM.complaints());
    }

    private Question oneChoice(Chat chat) {
        chat.say("quiz me 10 questions");
        while (true) {
            Question open = published().question(chat.question()).orElseThrow().question();
            boolean several = open.wrongOptions() > 1;
            if (ONE_CHOICE.contains(open.kind())
                    && several
                    && !open.card().hints().isEmpty()) {
                return open;
            }
            chat.click(chat.button("Skip"));
        }
    }

    @Test
    void a_free_question_is_answered_with_its_place_and_another_is_declined() {
        Chat chat = visit();
        chat.say("Who is Kaja Kallas?");
        assertTrue(chat.lastReply().textContent().contains("foreign policy chief"));
        assertTrue(chat.lastReply().locator(".cite").first().isVisible());
        chat.say("What does a tram ticket cost in Helsinki?");
        Pictures.take(chat.page, "visit-declined");
        assertTrue(
                chat.find(".exchange").last().locator(".reply.not-in-article").isVisible());
        assertEquals(List.of(), CHROMIUM.complaints());
    }

    @Test
    void a_message_written_without_network_goes_out_once_when_it_is_back() {
        Chat chat = visit();
        chat.page.context().setOffline(true);
        chat.write("Who is Kaja Kallas?");
        chat.find(".status.trouble").waitFor();
        assertTrue(chat.find(".status").textContent().startsWith("The network is away."));
        assertEquals("Not sent yet", chat.find(".waiting").textContent());
        chat.page.context().setOffline(false);
        chat.settle(2);
        chat.page.reload();
        chat.settle(2);
        assertEquals(1, chat.find(".own").count());
        assertEquals(0, chat.find(".waiting").count());
        assertEquals("", chat.find(".status").textContent());
    }

    @Test
    void a_reload_goes_on_where_it_was_and_reads_nothing_out_again() {
        Page page = CHROMIUM.page(1280, 900);
        page.addInitScript(WATCH);
        Chat chat = visit(page);
        chat.say("quiz me");
        String question = chat.question();
        String before = chat.find(".log").textContent();
        chat.page.reload();
        chat.settle(2);
        assertEquals(before, chat.find(".log").textContent());
        assertEquals(question, chat.question());
        assertEquals("off", chat.page.evaluate("() => window.atFirst"));
        chat.find(".log[aria-live=polite]").waitFor();
        chat.say("skip");
        assertEquals(3, chat.exchanges());
        assertEquals(List.of(), CHROMIUM.complaints());
    }

    @Test
    void another_device_goes_on_by_the_code() {
        Chat first = visit();
        first.say("Who is Kaja Kallas?");
        first.find("[aria-label=More]").click();
        String code = first.find("code").textContent();

        Chat second = visit();
        second.find("[aria-label=More]").click();
        second.find(".menu input").fill("0000-0000");
        second.button("Use it").click();
        second.find(".menu [role=alert]:has-text('Nobody')").waitFor();
        second.find(".menu input").fill(code.toLowerCase());
        second.page.keyboard().press("Enter");
        second.find(".status:has-text('Welcome back')").waitFor();
        assertEquals(learner(first.page), learner(second.page));
    }

    @Test
    void who_was_erased_starts_anew_and_is_told() {
        Chat chat = visit();
        chat.say("Who is Kaja Kallas?");
        RestAssured.given()
                .auth()
                .oauth2(stored(chat.page, "token"))
                .delete("/api/v1/me")
                .then()
                .statusCode(204);
        chat.write("quiz me");
        chat.find(".notice").waitFor();
        assertTrue(chat.find(".notice").textContent().contains("fresh start"));
        chat.settle(3);
        assertTrue(chat.question().length() > 0, "the message that waited was said to the new conversation");
    }

    private static String learner(Page page) {
        return RestAssured.given()
                .auth()
                .oauth2(stored(page, "token"))
                .get("/api/v1/me/progress?article=" + ARTICLE)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String stored(Page page, String field) {
        return (String) page.evaluate(
                "(field) => Object.values(localStorage).map(JSON.parse).map((kept) => kept[field]).find(Boolean)",
                field);
    }

    @Test
    void a_page_in_french_has_a_chat_in_french() {
        Page page = CHROMIUM.page(1280, 900);
        page.route(home.toString(), route -> {
            APIResponse english = route.fetch();
            String french = english.text().replace("<html lang=\"en-CA\">", "<html lang=\"fr-CA\">");
            route.fulfill(new Route.FulfillOptions().setResponse(english).setBody(french));
        });
        Chat chat = visit(page);
        assertEquals("Questions sur cet article", chat.find(".title p").textContent());
        assertTrue(chat.find("[aria-label=Envoyer]").isVisible());
        assertEquals("en", chat.lastReply().locator(".body").getAttribute("lang"));
        chat.say("quiz me");
        assertTrue(Pattern.matches("Question 1 de \\d", chat.find(".far span").textContent()));
        assertEquals(List.of(), CHROMIUM.complaints());
    }

    @Test
    void without_script_the_page_says_what_would_be_there() {
        Page page = CHROMIUM.page(375, 740, new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(home.toString());
        assertTrue(page.locator("lector-chat p").first().isVisible());
    }
}
