package io.lector.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.lector.RealDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the chat keeps in the browser, where there is no room for it, where others write too, and in two tabs. */
@QuarkusTest
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.GLOBAL)
class BrowserStorageTest extends OnDemoPage {

    /** Takes so many more values. */
    private static final String FULL =
            """
            (left) => {
              const store = Storage.prototype.setItem;
              Storage.prototype.setItem = function (key, value) {
                if (left-- <= 0) throw new DOMException('no room', 'QuotaExceededError');
                store.call(this, key, value);
              };
            }""";

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void a_message_goes_out_once_where_nothing_more_can_be_kept(int left) {
        Page page = CHROMIUM.page(1280, 900);
        ScriptedService service = scripted(page, saying("Hello.")).then(saying("Thank you."));
        Chat chat = visit(page);
        page.evaluate(FULL, left);
        chat.say("first");
        chat.say("second");
        assertEquals(
                List.of("first", "second"),
                service.heard().stream()
                        .map(message -> message.path("text").asText())
                        .toList());
        assertEquals(List.of("first", "second"), chat.find(".own p").allTextContents());
        assertEquals(List.of(), CHROMIUM.complaints());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"outbox\": {}}", "{\"outbox\": \"text\"}", "{\"outbox\": [null, 5]}", "5", "null", "["})
    void what_others_stored_there_does_not_stop_the_chat(String stored) {
        Page page = CHROMIUM.page(1280, 900);
        page.addInitScript(
                "if (!window.name) localStorage.setItem(`lector:${location.origin}:%s`, '%s'); name = 'begun'"
                        .formatted(ARTICLE, stored));
        scripted(page, saying("Hello.")).then(saying("Thank you."));
        Chat chat = visit(page);
        chat.say("hello");
        assertEquals("Thank you.", chat.lastReply().locator(".body").textContent());
        assertEquals(List.of(), CHROMIUM.complaints());
    }

    @Test
    void a_new_conversation_in_one_tab_is_not_spoken_to_from_another() {
        Chat first = visit();
        first.say("Who is Kaja Kallas?");
        Chat second = visit(first.page.context().newPage());
        second.settle(2);
        second.find("[aria-label=More]").click();
        second.button("Start over").click();
        second.find(".own").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        second.settle(1);

        first.say("help");
        assertEquals(3, first.exchanges());
        assertEquals(0, first.find(".notice").count());
        second.page.reload();
        second.settle(1);
        assertEquals(1, second.exchanges());
        assertEquals(0, second.find(".own").count(), "what was said in the first tab is not in the new conversation");
    }
}
