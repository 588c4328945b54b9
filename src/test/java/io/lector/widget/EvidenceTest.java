package io.lector.widget;

import static io.lector.widget.ScriptedService.citation;
import static io.lector.widget.ScriptedService.reply;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import io.lector.RealDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Evidence on the host's page, and what a hostile service or article can do to it: nothing. */
@QuarkusTest
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.GLOBAL)
class EvidenceTest extends OnDemoPage {

    private static final String HOSTILE = "<img src=x onerror=\"window.hacked = 1\"><script>window.hacked = 1</script>";
    private static final String MARKED =
            "(name) => [...(CSS.highlights.get(name) ?? [])].map(String).join().replace(/\\s+/g, ' ')";

    private static final String SELECTED = "() => getSelection().toString()";

    /** Before the chat is there, with {@code paragraph} for the first of the article. */
    private static final String CHANGED =
            """
            addEventListener('DOMContentLoaded', () => {
              const paragraph = document.querySelector('article > p');
              %s;
            });""";

    private Chat citing(Page page, Map<String, Object> citation) {
        Map<String, Object> answer = reply("answer", "So it is.", Map.of("citations", List.of(citation)));
        scripted(page, new ScriptedService.Turn(List.of(answer), Map.of()));
        Chat chat = visit(page);
        chat.find(".cite").click();
        return chat;
    }

    @Test
    void the_sentence_is_scrolled_to_and_marked_across_lines_and_elements() {
        Page page = CHROMIUM.page(1280, 700);
        Chat chat = citing(page, citation(40, "they refused to RECOGNIZE  Russian sovereignty over them"));
        assertEquals("they refused to recognize Russian sovereignty over them", page.evaluate(MARKED, "lector-quote"));
        String sentence = (String) page.evaluate(MARKED, "lector-sentence");
        assertTrue(sentence.startsWith("But they refused") && sentence.endsWith("the occupied parts."), sentence);
        assertTrue(
                (Boolean)
                        page.evaluate(
                                """
                () => {
                  const [range] = CSS.highlights.get('lector-quote');
                  const { top, bottom } = range.getBoundingClientRect();
                  return top > 0 && bottom < innerHeight;
                }"""));
        chat.find(".evidence [aria-label=Close]").click();
        assertEquals("", page.evaluate(MARKED, "lector-quote"));
        assertEquals(List.of(), CHROMIUM.complaints());
    }

    @Test
    void straight_marks_find_curly_ones() {
        Page page = CHROMIUM.page(1280, 700);
        citing(page, citation(39, "Kyiv's negotiators agreed to forgo NATO membership"));
        assertEquals("Kyiv’s negotiators agreed to forgo NATO membership", page.evaluate(MARKED, "lector-quote"));
    }

    @Test
    void what_is_not_on_the_page_is_quoted_with_a_link_to_the_publisher() {
        Chat chat = citing(CHROMIUM.page(1280, 700), citation(3, "words that this page does not hold"));
        assertEquals(
                "words that this page does not hold",
                chat.find(".evidence blockquote").textContent());
        assertEquals("noopener", chat.find(".evidence a").getAttribute("rel"));
        assertTrue(chat.find(".evidence a").getAttribute("href").contains("#:~:text="));
    }

    @Test
    void what_the_page_hides_is_not_taken_for_shown() {
        Page page = CHROMIUM.page(1280, 700);
        page.addInitScript(CHANGED.formatted("paragraph.style.display = 'none'"));
        Chat chat = citing(page, citation(1, "30-day unconditional ceasefire"));
        assertEquals("", page.evaluate(MARKED, "lector-quote"));
        assertEquals(
                "This page does not hold these words.",
                chat.find(".evidence .place").textContent());
    }

    @Test
    void signs_of_two_halves_move_no_mark() {
        Page page = CHROMIUM.page(1280, 700);
        page.addInitScript(CHANGED.formatted(
                "paragraph.textContent = '🕊️🕊️ Peace. 🇺🇦 Kyiv said yes 🙂 then. Moscow waited.'"));
        citing(page, citation(1, "Kyiv said yes 🙂"));
        assertEquals("Kyiv said yes 🙂", page.evaluate(MARKED, "lector-quote"));
        assertEquals("🇺🇦 Kyiv said yes 🙂 then.", page.evaluate(MARKED, "lector-sentence"));
    }

    @Test
    void without_highlights_words_are_selected_while_they_are_shown() {
        Page page = CHROMIUM.page(1280, 700);
        page.addInitScript("delete window.Highlight");
        Chat chat = citing(page, citation(17, "Putin has shown very clearly that he still wants war"));
        assertTrue(page.evaluate(SELECTED).toString().startsWith("Putin has shown"));
        chat.find(".evidence [aria-label=Close]").click();
        assertEquals("", page.evaluate(SELECTED));
        assertEquals(List.of(), CHROMIUM.complaints());
    }

    @Test
    void a_selector_that_cannot_be_read_finds_nothing_and_breaks_nothing() {
        Page page = CHROMIUM.page(1280, 700);
        page.addInitScript(CHANGED.formatted("document.querySelector('lector-chat').setAttribute('text', 'p:nth(')"));
        Chat chat = citing(page, citation(17, "Putin has shown very clearly that he still wants war"));
        assertTrue(chat.find(".evidence blockquote").isVisible());
        assertEquals(List.of(), CHROMIUM.complaints());
    }

    @Test
    void on_a_phone_there_is_a_way_back_to_the_chat() {
        Chat chat =
                citing(CHROMIUM.page(375, 740), citation(17, "Putin has shown very clearly that he still wants war"));
        chat.button("Back to the chat").click();
        chat.find(".back")
                .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN));
        assertTrue(chat.find(".evidence").isVisible());
    }

    @Test
    void hostile_text_is_shown_as_text() {
        Page page = CHROMIUM.page(1280, 700);
        Map<String, Object> citation =
                Map.of("paragraph", 1, "sentence", 1, "quote", HOSTILE, "link", "javascript:window.hacked=1");
        Map<String, Object> background = Map.of(
                "text", HOSTILE, "source", "background", "background", Map.of("title", HOSTILE, "url", "javascript:1"));
        Map<String, Object> question = Map.of(
                "id",
                "q\"><b>",
                "version",
                1,
                "kind",
                "multiple-choice",
                "stem",
                HOSTILE,
                "prompts",
                List.of(),
                "hints",
                0,
                "options",
                List.of(Map.of("id", "a", "text", HOSTILE), Map.of("id", "b", "text", "b")));
        Map<String, Object> suggestion = Map.of("label", HOSTILE, "action", Map.of("type", "help"));
        List<Map<String, Object>> replies = List.of(
                reply("answer", HOSTILE, Map.of("citations", List.of(citation), "suggestions", List.of(suggestion))),
                reply("explainer", HOSTILE, Map.of("title", HOSTILE, "sentences", List.of(background))),
                reply("unheard-of", HOSTILE, Map.of()),
                reply("question", HOSTILE, Map.of("question", question, "number", 1, "length", 1)));
        Map<String, Object> quiz = Map.of("number", 1, "length", 1, "answered", 0, "correct", 0, "question", question);
        scripted(page, new ScriptedService.Turn(replies, quiz)).then(new ScriptedService.Turn(replies, quiz));
        Chat chat = visit(page);
        chat.say(HOSTILE);
        chat.find(".cite").last().click();
        assertEquals(0, chat.find("img").count() + chat.find("script").count());
        assertEquals(0, chat.find("a").count());
        assertTrue(chat.find(".evidence blockquote").textContent().startsWith("<img"));
        assertTrue(chat.find(".tray .chip").last().textContent().startsWith("<img"));
        assertNull(page.evaluate("() => window.hacked"));
        assertEquals(List.of(), CHROMIUM.complaints());
    }
}
