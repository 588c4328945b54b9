package io.lector.widget;

import static io.lector.widget.ScriptedService.citation;
import static io.lector.widget.ScriptedService.reply;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import io.lector.RealDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A long conversation is shown from its end; what was said before is shown when it is asked for. */
@QuarkusTest
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.GLOBAL)
class EarlierMessagesTest extends OnDemoPage {

    private static final String EARLIER = "Earlier messages";

    /** Answers with earlier messages only after longer than the log is hushed. */
    private static final String SLOW =
            """
            const real = fetch;
            window.fetch = async (url, request) => {
              if (String(url).includes('before=')) await new Promise((done) => setTimeout(done, 900));
              return real(url, request);
            };""";

    /** Keeps how the log was announced when something was put into it. */
    private static final String WATCH =
            """
            () => {
              const log = document.querySelector('lector-chat').shadowRoot.querySelector('.log');
              new MutationObserver(() => { window.atArrival = log.getAttribute('aria-live'); }).observe(log, { childList: true });
            }""";

    private Chat chat(Page page) {
        scripted(page, saying("Hello again."))
                .after(saying("Hello."))
                .after(saying("You are welcome."))
                .then(saying("Any time."));
        return visit(page);
    }

    @Test
    void two_clicks_ask_for_them_once() {
        Page page = CHROMIUM.page(1280, 900);
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        Chat chat = chat(page);
        chat.button(EARLIER).evaluate("button => { button.click(); button.click(); }");
        chat.settle(3);
        assertEquals(
                List.of("Hello.", "You are welcome.", "Hello again."),
                chat.find(".reply .body").allTextContents());
        chat.say("thanks");
        assertEquals(4, chat.exchanges());
        assertEquals(1, asked.stream().filter(url -> url.contains("before=")).count());
        assertTrue(chat.button(EARLIER).isHidden());
        assertEquals(List.of(), CHROMIUM.complaints());
    }

    @Test
    void they_are_not_announced_however_late_they_come() {
        Page page = CHROMIUM.page(1280, 900);
        page.addInitScript(SLOW);
        Chat chat = chat(page);
        chat.find(".log[aria-live=polite]").waitFor();
        page.evaluate(WATCH);
        chat.button(EARLIER).click();
        chat.settle(3);
        assertEquals("off", page.evaluate("() => window.atArrival"));
        chat.find(".log[aria-live=polite]").waitFor();
    }

    @Test
    void when_they_cannot_be_had_it_is_said_and_they_can_be_asked_for_again() {
        Page page = CHROMIUM.page(1280, 900);
        Chat chat = chat(page);
        page.route("**/api/v1/**before=**", Route::abort);
        chat.button(EARLIER).click();
        chat.find(".status:has-text('That did not work.')").waitFor();
        page.unroute("**/api/v1/**before=**");
        chat.button(EARLIER).click();
        chat.settle(3);
        assertEquals(List.of(), CHROMIUM.complaints());
    }

    @Test
    void evidence_that_was_closed_stays_closed() {
        Page page = CHROMIUM.page(1280, 900);
        Map<String, Object> where = Map.of("label", "Show me where", "action", Map.of("type", "where"));
        Map<String, Object> hello = reply("answer", "So it is.", Map.of("suggestions", List.of(where)));
        Map<String, Object> place = reply(
                "answer", "Here.", Map.of("citations", List.of(citation(31, "because he wants to drag this out"))));
        scripted(page, new ScriptedService.Turn(List.of(hello), Map.of()))
                .after(saying("Hello."))
                .then(new ScriptedService.Turn(List.of(place), Map.of()));
        Chat chat = visit(page);
        chat.click(chat.button("Show me where"));
        chat.find(".evidence").waitFor();
        chat.find(".evidence [aria-label=Close]").click();
        chat.button(EARLIER).click();
        chat.settle(3);
        assertTrue(chat.find(".evidence").isHidden());
    }
}
