package io.lector.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.lector.RealDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes wrong is said, and the chat goes on. */
@QuarkusTest
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.GLOBAL)
class TroubleTest extends OnDemoPage {

    private final ScriptedService.Turn hello = saying("Hello.");

    @Test
    void a_busy_service_is_asked_again_when_it_said_so() {
        Page page = CHROMIUM.page(1280, 700);
        ScriptedService service =
                scripted(page, hello).then(hello).refuse(429, 1).refuse(503, 1);
        Chat chat = visit(page);
        chat.write("hello");
        chat.find(".status.trouble:has-text('Many people')").waitFor();
        chat.settle(2);
        assertEquals(1, service.heard().size());
        assertFalse(chat.find(".status").getAttribute("class").contains("trouble"));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 415})
    void a_message_that_is_refused_for_good_is_said_to_be_and_does_not_block_the_next(int status) {
        Page page = CHROMIUM.page(1280, 700);
        scripted(page, hello).then(hello).refuse(status, 0);
        Chat chat = visit(page);
        chat.say("first");
        assertTrue(chat.find(".notice").textContent().startsWith("This message could not be taken."));
        chat.say("second");
        assertEquals("Hello.", chat.lastReply().locator("p").first().textContent());
    }

    @Test
    void an_address_that_is_none_is_said_to_open_no_chat() {
        Chat chat = visit();
        chat.page.locator("lector-chat").evaluate("chat => chat.setAttribute('api', 'http://')");
        chat.find(".status:has-text('This chat cannot be opened.')").waitFor();
        assertTrue(chat.page.locator("lector-chat > p").first().isVisible(), "the content of the tag stays");
        assertEquals(List.of(), CHROMIUM.complaints());
    }

    @Test
    void a_code_that_could_not_be_copied_is_said_not_to_be() {
        Chat chat = visit();
        chat.page.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')); }");
        chat.find("[aria-label=More]").click();
        chat.button("Copy").click();
        chat.find(".status:has-text('It could not be copied.')").waitFor();
        assertEquals(List.of(), CHROMIUM.complaints());
    }
}
