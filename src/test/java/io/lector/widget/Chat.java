package io.lector.widget;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URL;

/** The chat on a page, as a reader sees and uses it. */
final class Chat {

    private static final String SETTLED =
            """
            (count) => {
              const root = document.querySelector('lector-chat').shadowRoot;
              const exchanges = root.querySelectorAll('.exchange');
              return exchanges.length >= count && root.querySelector('.typing').hidden
                && exchanges[exchanges.length - 1].querySelector('.reply, .notice');
            }""";
    private static final String FOCUS =
            """
            () => {
              const focused = document.querySelector('lector-chat').shadowRoot.activeElement;
              return focused ? focused.className || focused.localName : '';
            }""";

    final Page page;

    private Chat(Page page) {
        this.page = page;
    }

    /** The chat on the page at that address, once it has greeted. */
    static Chat at(URL address, Page page) {
        page.navigate(address.toString());
        page.locator("lector-chat").scrollIntoViewIfNeeded();
        Chat chat = new Chat(page);
        chat.settle(1);
        return chat;
    }

    Locator find(String selector) {
        return page.locator("lector-chat " + selector);
    }

    Locator field() {
        return find("textarea");
    }

    Locator lastReply() {
        return find(".exchange").last().locator(".reply").last();
    }

    Locator lastReply(String type) {
        return find(".reply." + type).last();
    }

    Locator button(String words) {
        return find("button")
                .filter(new Locator.FilterOptions().setHasText(words))
                .last();
    }

    int exchanges() {
        return find(".exchange").count();
    }

    /** Waits until there are that many exchanges and nothing is on its way. */
    void settle(int exchanges) {
        page.waitForFunction(SETTLED, exchanges);
    }

    /** Types a message, sends it and waits for what is said to it. */
    void say(String words) {
        int before = exchanges();
        write(words);
        settle(before + 1);
    }

    /** Types a message and sends it. */
    void write(String words) {
        field().fill(words);
        field().press("Enter");
    }

    /** Presses a key and waits for what is said to it. */
    void press(String key) {
        int before = exchanges();
        page.keyboard().press(key);
        settle(before + 1);
    }

    /** Clicks and waits for what is said to it. */
    void click(Locator button) {
        int before = exchanges();
        button.click();
        settle(before + 1);
    }

    /** Goes on by the Tab key until the focus is on what is looked for. */
    void tabTo(Locator wanted) {
        for (int step = 0; step < 60; step++) {
            if ((Boolean) wanted.evaluate("node => node === node.getRootNode().activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached by Tab: " + wanted);
    }

    /** What has the focus in the chat, by its classes; empty when nothing has. */
    String focus() {
        return (String) page.evaluate(FOCUS);
    }

    /** The id of the question that is waiting, or null. */
    String question() {
        return find(".tray").getAttribute("data-question");
    }
}
