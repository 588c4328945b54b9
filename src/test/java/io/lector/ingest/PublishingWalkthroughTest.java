package io.lector.ingest;

import static io.lector.ingest.Newsroom.article;
import static io.lector.ingest.Newsroom.awaitEnd;
import static io.lector.ingest.Newsroom.candidates;
import static io.lector.ingest.Newsroom.decision;
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
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** An editor's story: an article is posted, looked at, decided on, published and corrected. */
@QuarkusTest
@TestProfile(EditorsService.class)
class PublishingWalkthroughTest {

    private static final Map<String, String> ACCEPT = Map.of("decision", "accept", "reason", "clear");
    private static final Map<String, String> REJECT = Map.of("decision", "reject", "reason", "not worth asking");

    private static List<String> served(String slug, String what) {
        return given().get("/api/v1/articles/" + slug + "/" + what + "?limit=100")
                .path("items.id");
    }

    @Test
    void an_article_is_posted_decided_on_published_and_asked_about() {
        String slug = "told-whole";
        Response job = awaitEnd(post(article(slug)), "done");
        assertEquals(1f, job.<Float>path("progress"));
        assertTrue(job.<Integer>path("counts.facts") > 5, job.asString());
        assertTrue(!isServed(slug));
        assertEquals(404, given().get("/api/v1/articles/" + slug + "/facts").statusCode());
        assertEquals(
                404, given().get("/api/v1/articles/" + slug + "/explainers").statusCode());

        List<Map<String, Object>> drafts = candidates(slug, "draft");
        assertTrue(drafts.size() > 5, drafts.toString());
        assertTrue(drafts.stream().allMatch(draft -> !((List<?>) draft.get("evidence")).isEmpty()), drafts.toString());
        assertTrue(candidates(slug, "rejected").stream().noneMatch(item -> ((List<?>) item.get("reasons")).isEmpty()));

        String wrong = id(drafts.get(0));
        assertEquals("rejected", send(decision(slug, wrong), REJECT).path("status"));
        assertEquals(409, send("/articles/" + slug + "/publication", "").statusCode());
        Response standing = send("/articles/" + slug + "/items/reviews", ACCEPT);
        assertEquals(0, standing.<Integer>path("draft"), standing.asString());
        assertTrue(!isServed(slug));

        Response publication = send("/articles/" + slug + "/publication", "");
        assertEquals(200, publication.statusCode(), publication.asString());
        assertEquals(standing.<Integer>path("accepted"), publication.<Integer>path("items"));
        assertEquals(false, send("/articles/" + slug + "/publication", "").path("changed"));
        Set<String> accepted = ids(drafts);
        accepted.remove(wrong);
        assertEquals(accepted, items(slug));

        String token = given().post("/api/v1/learners").path("token");
        given().header("Authorization", "Bearer " + token)
                .contentType(ContentType.JSON)
                .body(Map.of("article", slug, "behaviour", "practice", "length", 1))
                .post("/api/v1/quizzes")
                .then()
                .statusCode(201);
    }

    @Test
    void an_article_that_is_kept_as_files_is_decided_on_in_its_files() {
        String slug = "istanbul-talks-2025";
        assertEquals(200, get("/articles/" + slug + "/draft").statusCode());
        refused(409, "", "/articles/" + slug + "/items/reviews", ACCEPT);
        refused(409, "", "/articles/" + slug + "/publication", "");
        refused(409, "", "/articles", article(slug));
        refused(409, "", "/articles", article(slug, "revisionOf", slug));
    }

    @Test
    void a_correction_keeps_the_decisions_on_what_it_left_alone_and_withdraws_the_rest() {
        String slug = "told-again";
        awaitEnd(post(article(slug)), "done");
        send("/articles/" + slug + "/items/reviews", ACCEPT).then().statusCode(200);
        int before = send("/articles/" + slug + "/publication", "").path("items");
        String corrected = Newsroom.text().replace("The bridge opened in 1974.", "The bridge is old.");

        Map<String, Object> revision = article(slug, "text", corrected, "revisionOf", slug);
        awaitEnd(post(revision), "done");
        Response draft = get("/articles/" + slug + "/draft");
        assertEquals(2, draft.<Integer>path("article.revision"), draft.asString());
        List<String> dropped = get("/articles/" + slug + "/draft/dropped").path("items.words");
        assertTrue(dropped.contains("bridge-opened"), dropped.toString());
        Set<String> stillGood = ids(candidates(slug, "accepted"));
        assertTrue(stillGood.size() > before / 3 && stillGood.size() < before, stillGood.toString());

        awaitServed(slug, stillGood);
        assertEquals(1, given().get("/api/v1/articles/" + slug).<Integer>path("revision"));
        assertTrue(served(slug, "facts").contains("bridge-opened"));

        send("/articles/" + slug + "/publication", "").then().statusCode(200);
        assertEquals(2, given().get("/api/v1/articles/" + slug).<Integer>path("revision"));
        assertTrue(!served(slug, "facts").contains("bridge-opened"));
        assertEquals(stillGood, items(slug));
    }

    private static Set<String> ids(List<Map<String, Object>> items) {
        return items.stream().map(Newsroom::id).collect(Collectors.toSet());
    }

    private static Set<String> items(String slug) {
        Set<String> all = new HashSet<>(served(slug, "questions"));
        all.addAll(served(slug, "explainers"));
        return all;
    }

    /** What is served follows the database within seconds. */
    private static void awaitServed(String slug, Set<String> expected) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!items(slug).equals(expected) && System.nanoTime() < end) {
            Newsroom.pause();
        }
        assertEquals(expected, items(slug));
    }
}
