package io.lector.ingest;

import static io.lector.ingest.Newsroom.article;
import static io.lector.ingest.Newsroom.awaitEnd;
import static io.lector.ingest.Newsroom.candidates;
import static io.lector.ingest.Newsroom.decision;
import static io.lector.ingest.Newsroom.editor;
import static io.lector.ingest.Newsroom.get;
import static io.lector.ingest.Newsroom.id;
import static io.lector.ingest.Newsroom.isServed;
import static io.lector.ingest.Newsroom.post;
import static io.lector.ingest.Newsroom.refused;
import static io.lector.ingest.Newsroom.send;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What an editor sees of an article that was read, and how an item is edited. */
@QuarkusTest
@TestProfile(EditorsService.class)
class EditorsDeskTest {

    private static final Map<String, String> ACCEPT = Map.of("decision", "accept", "reason", "clear");

    private static Map<String, Object> edit(String stem, Object... despite) {
        Map<String, Object> edit =
                new TreeMap<>(Map.of("decision", "edit", "reason", "shorter", "edited", Map.of("stem", stem)));
        if (despite.length > 0) {
            edit.put("despite", List.of(despite));
        }
        return edit;
    }

    private static Map<String, Object> question(String slug) {
        return candidates(slug, "draft").stream()
                .filter(item -> String.valueOf(item.get("itemClass")).startsWith("short-answer/"))
                .findFirst()
                .orElseThrow();
    }

    private static String key(Map<String, Object> item) {
        return JsonPath.from(Newsroom.json(item)).getString("question.parts[0].shown");
    }

    private static String stem(Map<String, Object> item) {
        return JsonPath.from(Newsroom.json(item)).getString("question.card.stem");
    }

    @Test
    void an_edited_question_is_served_in_the_editors_words() {
        String slug = "told-better";
        awaitEnd(post(article(slug)), "done");
        Map<String, Object> draft = question(slug);
        String stem = stem(draft).replaceFirst("\\?$", ", as the article tells it?");
        Map<String, Object> edit = edit(stem);
        edit.put("content", draft.get("content"));
        Response edited = send(decision(slug, id(draft)), edit);
        assertEquals(stem, edited.path("question.card.stem"), edited.asString());
        assertEquals(draft.get("content"), edited.path("content"));
        send("/articles/" + slug + "/publication", "").then().statusCode(200);
        assertEquals(
                List.of(stem),
                given().get("/api/v1/articles/" + slug + "/questions").path("items.stem"));
    }

    @Test
    void an_edited_wording_that_the_gate_turns_down_is_taken_only_despite_the_rules_it_breaks() {
        String slug = "told-away";
        awaitEnd(post(article(slug)), "done");
        Map<String, Object> draft = question(slug);
        String path = decision(slug, id(draft));
        String stem = stem(draft).replaceFirst("\\?$", ", " + key(draft) + "?");
        Response refused = send(path, edit(stem));
        assertEquals(400, refused.statusCode(), refused.asString());
        List<String> rules = refused.<List<String>>path("errors.message").stream()
                .map(message -> message.substring(0, message.indexOf(':')))
                .toList();
        assertTrue(rules.contains("stem-leaks-key"), refused.asString());
        assertEquals("draft", stands(slug, id(draft)));
        refused(400, "despite", path, edit(stem, "no-such-rule"));
        refused(400, "despite", path, Map.of("decision", "accept", "reason", "x", "despite", rules));

        Response taken = send(path, edit(stem, rules.toArray()));
        assertEquals(200, taken.statusCode(), taken.asString());
        String reason = taken.<List<String>>path("reasons").get(0);
        assertTrue(reason.startsWith("shorter (despite ") && reason.contains("stem-leaks-key"), reason);
    }

    private static String stands(String slug, String item) {
        return candidates(slug, "draft").stream().anyMatch(draft -> id(draft).equals(item)) ? "draft" : "decided";
    }

    @Test
    void what_cannot_be_decided_is_refused_and_changes_nothing() {
        String slug = "told-apart";
        awaitEnd(post(article(slug)), "done");
        List<Map<String, Object>> drafts = candidates(slug, "draft");
        String draft = id(drafts.get(0));
        String turnedDown = id(candidates(slug, "rejected").get(0));
        String explainer = drafts.stream()
                .filter(item -> item.get("explainer") != null)
                .map(Newsroom::id)
                .findFirst()
                .orElseThrow();
        Map<String, Object> edit = Map.of("decision", "edit", "reason", "x", "edited", Map.of("stem", "Who?"));
        refused(409, "", decision(slug, turnedDown), ACCEPT);
        refused(409, "", decision(slug, draft), Map.of("decision", "accept", "reason", "x", "content", "000000000000"));
        refused(400, "decision", decision(slug, explainer), edit);
        refused(404, "", decision(slug, "no-such-item"), ACCEPT);
        refused(404, "", decision("no-such-article", draft), ACCEPT);
        refused(400, "edited", decision(slug, draft), Map.of("decision", "edit", "reason", "x"));
        refused(400, "edited", decision(slug, draft), Map.of("decision", "edit", "reason", "x", "edited", Map.of()));
        refused(
                400,
                "edited",
                decision(slug, draft),
                Map.of("decision", "accept", "reason", "x", "edited", Map.of("stem", "Who?")));
        refused(
                400,
                "edited.hints",
                decision(slug, draft),
                Map.of("decision", "edit", "reason", "x", "edited", Map.of("hints", List.of("one"))));
        refused(400, "reason", decision(slug, draft), Map.of("decision", "accept"));
        refused(400, "decision", decision(slug, draft), Map.of("decision", "publish", "reason", "x"));
        refused(400, "decision", "/articles/" + slug + "/items/reviews", Map.of("decision", "edit", "reason", "x"));
        refused(404, "", "/articles/no-such-article/publication", "");
        assertEquals(drafts, candidates(slug, "draft"));
        assertTrue(!isServed(slug));
    }

    @Test
    void an_item_tells_how_certain_it_is_and_a_dropped_sentence_why() {
        String slug = "told-how-sure";
        String without = Newsroom.text().replace("The bridge opened in 1974.", "The bridge is old.");
        awaitEnd(post(article(slug, "text", without)), "done");
        for (Map<String, Object> draft : candidates(slug, "draft")) {
            float score = (Float) draft.get("score");
            assertTrue(score == 0.7f || score == 0.9f, draft.toString());
        }
        List<Map<String, Object>> counted = candidates(slug, "draft").stream()
                .filter(item ->
                        List.of("short-answer/said-by", "true-false/as-told").contains(item.get("itemClass")))
                .toList();
        assertTrue(
                !counted.isEmpty() && counted.stream().allMatch(item -> item.get("counted") instanceof Map),
                counted::toString);

        int dropped = get("/articles/" + slug + "/draft").path("dropped");
        Response first = get("/articles/" + slug + "/draft/dropped?limit=1");
        assertEquals(List.of("its quote is not there"), first.path("items.reason"), first.asString());
        List<String> all = get("/articles/" + slug + "/draft/dropped").path("items.words");
        assertEquals(dropped, all.size());
        assertTrue(all.contains("bridge-opened"), all.toString());
    }

    @Test
    void facts_that_were_found_are_shown_to_editors_only() {
        String slug = "told-in-secret";
        awaitEnd(post(article(slug)), "done");
        List<String> facts = get("/articles/" + slug + "/draft/facts").path("items.id");
        assertTrue(facts.contains("bridge-opened"), facts.toString());
        for (String path : List.of("/draft", "/draft/facts", "/draft/dropped", "/candidates")) {
            assertEquals(401, given().get("/api/v1/articles/" + slug + path).statusCode(), path);
        }
        assertEquals(401, given().get("/api/v1/jobs/" + UUID.randomUUID()).statusCode());
        assertEquals(
                "no-store", editor().get("/api/v1/articles/" + slug + "/draft").header("Cache-Control"));
    }

    @Test
    void a_name_that_no_database_can_hold_is_no_articles() {
        for (String path : List.of("/draft", "/draft/facts", "/draft/dropped", "/candidates")) {
            assertEquals(
                    404,
                    editor().urlEncodingEnabled(false)
                            .get("/api/v1/articles/%00" + path)
                            .statusCode(),
                    path);
        }
    }
}
