package io.lector.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.lector.RealDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state of the chat, light and dark, held against WCAG 2.2 AA, and pictures of it to look at. */
@QuarkusTest
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.GLOBAL)
class AccessibilityTest extends OnDemoPage {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String SMALL_TARGETS =
            """
            () => [...document.querySelector('lector-chat').shadowRoot.querySelectorAll('button, select, textarea, .evidence a')]
              .map((control) => [control.className || control.localName, control.getBoundingClientRect()])
              .filter(([, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
              .map(([name]) => name).join()""";
    private static final String TOO_WIDE =
            """
            () => [document.documentElement, ...document.querySelector('lector-chat').shadowRoot.querySelectorAll('*')]
              .filter((node) => node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).display !== 'inline')
              .filter((node) => !node.matches('.unseen, .options, .options *, legend, svg, svg *, option, textarea, i'))
              .map((node) => node.className || node.localName).join()""";

    private static final String SURFACE =
            """
            () => getComputedStyle(document.querySelector('lector-chat').shadowRoot.querySelector('.chat')).backgroundColor""";

    private EveryState states(Page page) {
        return new EveryState(this::asked, json, home, page);
    }

    private static Browser.NewContextOptions in(ColorScheme scheme) {
        return new Browser.NewContextOptions().setColorScheme(scheme);
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void axe_finds_nothing_in_any_state(ColorScheme scheme) {
        Page page = CHROMIUM.page(1280, 800, in(scheme));
        states(page).each(state -> {
            List<String> found = new AxeBuilder(page)
                    .setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
                            .map(rule -> state + ": " + rule.getId() + " "
                                    + rule.getNodes().get(0).getHtml())
                            .toList();
            assertEquals(List.of(), found);
        });
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void in_a_column_of_320_pixels_nothing_is_cut_off(ColorScheme scheme) {
        Page page = CHROMIUM.page(320, 640, in(scheme));
        states(page).each(state -> {
            String name = "320-" + scheme.name().toLowerCase() + "-" + state;
            Pictures.take(page, name);
            assertEquals("", page.evaluate(TOO_WIDE), name);
            assertEquals("", page.evaluate(SMALL_TARGETS), name);
        });
    }

    @Test
    void at_200_percent_it_reflows() {
        Page page = CHROMIUM.page(640, 400, new Browser.NewContextOptions().setDeviceScaleFactor(2));
        states(page).each(state -> {
            assertEquals("", page.evaluate(TOO_WIDE), state);
            page.locator("lector-chat textarea").scrollIntoViewIfNeeded();
            assertTrue(page.locator("lector-chat textarea").isVisible());
        });
    }

    @Test
    void with_text_twice_as_large_nothing_is_cut_off() {
        Page page = CHROMIUM.page(1280, 800);
        page.addInitScript(
                """
                addEventListener('DOMContentLoaded', () => document.documentElement.style.setProperty('font-size', '200%'))""");
        states(page).each(state -> assertEquals("", page.evaluate(TOO_WIDE), state));
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void light_and_dark_follow_the_page(ColorScheme scheme) {
        Page page = CHROMIUM.page(1024, 640, in(scheme));
        states(page).each(state -> Pictures.take(page, "1024-" + scheme.name().toLowerCase() + "-" + state));
        String surface = scheme == ColorScheme.DARK ? "rgb(22, 25, 28)" : "rgb(255, 255, 255)";
        assertEquals(surface, page.evaluate(SURFACE));
        page.locator("lector-chat").evaluate("chat => chat.setAttribute('theme', 'light')");
        assertEquals("rgb(255, 255, 255)", page.evaluate(SURFACE));
    }
}
