package io.lector.widget;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A service inside a page's network that says what a test wants to see: each kind of reply, and what should never come. */
final class ScriptedService {

    /** What the service says to one message, and where its quiz stands then. */
    record Turn(List<Map<String, Object>> replies, Map<String, Object> quiz) {}

    private final ObjectMapper json;
    private final Turn opening;
    private final List<Map<String, Object>> older = new ArrayList<>();
    private final Deque<Turn> turns = new ArrayDeque<>();
    private final Deque<Route.FulfillOptions> refusals = new ArrayDeque<>();
    private final List<JsonNode> heard = new ArrayList<>();

    private ScriptedService(ObjectMapper json, Turn opening) {
        this.json = json;
        this.opening = opening;
    }

    /** Between the page and its network; {@code opening} is said first. */
    static ScriptedService on(Page page, ObjectMapper json, Turn opening) {
        ScriptedService service = new ScriptedService(json, opening);
        page.route("**/api/v1/**", service::answer);
        return service;
    }

    /** A reply of that type. */
    static Map<String, Object> reply(String type, String text, Map<String, Object> fields) {
        Map<String, Object> reply = new HashMap<>(Map.of("citations", List.of(), "suggestions", List.of()));
        reply.putAll(fields);
        reply.put("type", type);
        reply.put("text", text);
        return reply;
    }

    static Map<String, Object> citation(int paragraph, String quote) {
        return Map.of(
                "paragraph",
                paragraph,
                "sentence",
                1,
                "quote",
                quote,
                "link",
                "https://publisher.example/story#:~:text=" + quote.replace(" ", "%20"));
    }

    /** What was said before the opening, and is sent when it is asked for. */
    ScriptedService after(Turn turn) {
        older.add(exchange("older-" + older.size(), turn));
        return this;
    }

    /** What comes next; then the one after that, and so on. */
    ScriptedService then(Turn turn) {
        turns.add(turn);
        return this;
    }

    /** Refuses the next message with a status, and says when to come again. */
    ScriptedService refuse(int status, int seconds) {
        refusals.add(new Route.FulfillOptions()
                .setStatus(status)
                .setContentType("application/problem+json")
                .setHeaders(Map.of("Retry-After", String.valueOf(seconds)))
                .setBody("{\"title\": \"no\"}"));
        return this;
    }

    /** The bodies of the messages that were answered, oldest first. */
    List<JsonNode> heard() {
        return heard;
    }

    private void answer(Route route) {
        String path = route.request().url().replaceFirst(".*/api/v1", "");
        if (path.startsWith("/learners")) {
            fulfil(route, Map.of("id", "l", "token", "t", "resumeCode", "AAAA-BBBB-CCCC"));
        } else if (path.contains("before=")) {
            fulfil(route, Map.of("exchanges", older, "earlier", 0));
        } else if (!path.endsWith("/messages")) {
            Map<String, Object> greeting = exchange("greeting", opening);
            fulfil(route, with(Map.of("id", "c", "exchanges", List.of(greeting), "earlier", older.size()), opening));
        } else if (refusals.isEmpty()) {
            fulfil(route, next(route.request().postData()));
        } else {
            route.fulfill(refusals.remove());
        }
    }

    private Map<String, Object> next(String body) {
        JsonNode message = read(body);
        heard.add(message);
        Turn turn = turns.size() > 1 ? turns.remove() : turns.element();
        Map<String, Object> exchange = exchange(message.path("messageId").asText(), turn);
        exchange.put("text", message.get("text"));
        exchange.put("action", message.get("action"));
        return exchange;
    }

    private static Map<String, Object> exchange(String id, Turn turn) {
        return with(Map.of("messageId", id, "replies", turn.replies()), turn);
    }

    private static Map<String, Object> with(Map<String, Object> fields, Turn turn) {
        Map<String, Object> all = new HashMap<>(fields);
        if (!turn.quiz().isEmpty()) {
            all.put("quiz", turn.quiz());
        }
        return all;
    }

    private void fulfil(Route route, Object body) {
        try {
            route.fulfill(new Route.FulfillOptions()
                    .setStatus(201)
                    .setContentType("application/json")
                    .setBody(json.writeValueAsString(body)));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
