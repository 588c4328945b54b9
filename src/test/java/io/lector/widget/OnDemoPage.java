package io.lector.widget;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import io.lector.bank.Bank;
import io.lector.bank.PublishedBank;
import io.lector.bank.PublishedQuestion;
import io.lector.question.Asked;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A test on the demo page in a real browser, with the service as it is or with a scripted one. */
abstract class OnDemoPage {

    static final String ARTICLE = "istanbul-talks-2025";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @TestHTTPResource("/")
    URL home;

    @Inject
    Bank bank;

    @Inject
    ObjectMapper json;

    static ScriptedService.Turn saying(String text) {
        return new ScriptedService.Turn(List.of(ScriptedService.reply("suggestions", text, Map.of())), Map.of());
    }

    PublishedBank published() {
        return bank.published(ARTICLE);
    }

    /** The first published question of that kind, as a learner sees it. */
    Asked asked(String kind) {
        return published().questions().stream()
                .map(PublishedQuestion::question)
                .filter(question -> question.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .asked(1, new Random(7));
    }

    ScriptedService scripted(Page page, ScriptedService.Turn opening) {
        return ScriptedService.on(page, json, opening);
    }

    Chat visit(Page page) {
        return Chat.at(home, page);
    }

    /** A new reader's, on a wide screen. */
    Chat visit() {
        return visit(CHROMIUM.page(1280, 900));
    }
}
