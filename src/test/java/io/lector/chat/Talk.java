package io.lector.chat;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One learner's conversation over HTTP. */
public final class Talk {

    static final String ARTICLE = "istanbul-talks-2025";

    final String token;
    final String id;
    final JsonPath opened;

    private Talk(String token, JsonPath opened) {
        this.token = token;
        this.opened = opened;
        this.id = opened.getString("id");
    }

    /** A new learner's. */
    static Talk begun() {
        return begun(ARTICLE);
    }

    /** A new learner's, about another article. */
    public static Talk begun(String article) {
        String token = given().contentType(ContentType.JSON)
                .post("/api/v1/learners")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
        return with(token, article);
    }

    static Talk with(String token, String article) {
        JsonPath opened = given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("article", article))
                .post("/api/v1/conversations")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Talk(token, opened);
    }

    ValidatableResponse send(Object body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/conversations/" + id + "/messages")
                .then();
    }

    /** What comes back for words. */
    public JsonPath say(String text) {
        return send(Map.of("messageId", UUID.randomUUID(), "text", text))
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** What comes back for a quick reply. */
    JsonPath take(Map<String, ?> action) {
        return send(Map.of("messageId", UUID.randomUUID(), "action", action))
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    /** Takes the quick reply of the last exchange that has these words. */
    JsonPath press(JsonPath last, String label) {
        List<Map<String, Object>> suggestions = last.getList("replies.suggestions.flatten()");
        return suggestions.stream()
                .filter(suggestion -> suggestion.get("label").toString().startsWith(label))
                .findFirst()
                .map(suggestion -> take(action(suggestion)))
                .orElseThrow(() -> new AssertionError("no quick reply " + label + " among " + suggestions));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> action(Map<String, Object> suggestion) {
        return (Map<String, ?>) suggestion.get("action");
    }

    /** @param query of the address, with its question mark */
    ValidatableResponse read(String query) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/conversations/" + id + query)
                .then();
    }
}
