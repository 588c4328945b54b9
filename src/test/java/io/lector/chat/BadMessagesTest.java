package io.lector.chat;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.RealDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages that are refused: each with a clear problem, and none of them leaves anything behind. */
@QuarkusTest
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.GLOBAL)
class BadMessagesTest {

    private static Map<String, Object> message(String field, Object value) {
        Map<String, Object> message = new HashMap<>();
        message.put("messageId", UUID.randomUUID());
        message.put(field, value);
        return message;
    }

    @Test
    void what_is_no_message_is_refused_and_changes_nothing() {
        Talk talk = Talk.begun();
        List<Object> bad = new ArrayList<>(List.of(
                message("text", "x".repeat(TypedText.LONGEST + 1)),
                message("text", "  \n"),
                message("words", "hello"),
                message("action", Map.of("type", "reveal")),
                message("action", Map.of("type", "hint")),
                message("action", Map.of("type", "quiz", "length", 0)),
                message("action", Map.of("type", "quiz", "length", 51)),
                message("action", Map.of("type", "quiz", "about", "weather")),
                message("action", "hint"),
                Map.of("text", "hello"),
                Map.of("messageId", "1", "text", "hello"),
                Map.of("messageId", UUID.randomUUID()),
                Map.of("messageId", UUID.randomUUID(), "text", "hello", "action", Map.of("type", "help"))));
        bad.add("{\"messageId\":\"" + UUID.randomUUID() + "\",\"text\":\"a\\u0000b\"}");
        bad.add("{\"messageId\":\"" + UUID.randomUUID() + "\",\"text\":\"a\",\"text\":\"b\"}");
        bad.add("[]");
        for (Object body : bad) {
            talk.send(body)
                    .statusCode(400)
                    .contentType("application/problem+json")
                    .body("type", notNullValue());
        }
        assertEquals(1, talk.read("").extract().jsonPath().getList("exchanges").size());
    }

    /** Texts made to keep patterns busy for minutes; within the transaction's time they would not be answered. */
    @ParameterizedTest
    @MethodSource("laborious")
    @Timeout(30)
    void a_text_made_to_be_slow_is_answered_like_any_other(String text) {
        Talk talk = Talk.begun();
        talk.take(Map.of("type", "ask", "text", text));
        talk.take(Map.of("type", "explain", "explainer", "who" + text.substring(0, 90)));
        talk.say(text);
    }

    static Stream<String> laborious() {
        return Stream.of(
                "who" + " ".repeat(1_990) + "x",
                "who\n" + "\n".repeat(1_990) + "x",
                "e" + "\u0301".repeat(1_990),
                "what is " + "the ".repeat(490),
                "what " + "and what ".repeat(200),
                "who is " + "?".repeat(1_900) + "x",
                "\"".repeat(1_999),
                "A".repeat(1_999),
                "9".repeat(1_999),
                "mean ".repeat(390) + "x",
                "tell me ".repeat(240) + "x",
                "what is " + "mean by ".repeat(230));
    }

    @Test
    void there_is_no_conversation_about_an_article_that_is_not_there() {
        Talk talk = Talk.begun();
        given().auth()
                .oauth2(talk.token)
                .contentType("application/json")
                .body(Map.of("article", "no-such-article"))
                .post("/api/v1/conversations")
                .then()
                .statusCode(404)
                .body("detail", equalTo("There is no article no-such-article."));
        talk.send(message("action", Map.of("type", "explain", "explainer", "no-such-thing")))
                .statusCode(201);
    }

    @Test
    void who_talks_too_fast_is_told_when_to_go_on() {
        Talk talk = Talk.begun();
        int refused = 0;
        for (int sent = 0; sent < 100; sent++) {
            ValidatableResponse reply = talk.send(message("text", "hello"));
            if (reply.extract().statusCode() == 429) {
                refused++;
                String wait =
                        reply.contentType("application/problem+json").extract().header("Retry-After");
                assertTrue(Integer.parseInt(wait) >= 1, wait);
            } else {
                reply.statusCode(201);
            }
        }
        assertTrue(refused > 0, "a hundred messages at once were let through");
    }
}
