package io.lector.ingest;

import static io.lector.ingest.Newsroom.article;
import static io.lector.ingest.Newsroom.await;
import static io.lector.ingest.Newsroom.awaitEnd;
import static io.lector.ingest.Newsroom.editor;
import static io.lector.ingest.Newsroom.get;
import static io.lector.ingest.Newsroom.job;
import static io.lector.ingest.Newsroom.post;
import static io.lector.ingest.Newsroom.send;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of articles that wait, fail, are cancelled or lose whoever was reading them. */
@QuarkusTest
@TestProfile(EditorsService.class)
class QueueWalkthroughTest {

    @Inject
    EntityManager entities;

    @Inject
    BridgePipeline pipeline;

    private static Map<String, Object> slow(String slug) {
        return article(slug, "text", "wait\n\n" + Newsroom.text());
    }

    private long kept(String id) {
        return sql("select count(*) from job where submission is not null and job_id = '" + id + "'");
    }

    private long sql(String query) {
        return ((Number) entities.createNativeQuery(query).getSingleResult()).longValue();
    }

    private void change(String update) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(update).executeUpdate());
    }

    @Test
    void the_same_article_posted_again_is_the_same_job_and_another_under_its_slug_is_refused() {
        String id = post(article("bridge-twice"));
        awaitEnd(id, "done");
        assertEquals(0, kept(id));
        int begun = pipeline.begun();
        Response again = send("/articles", article("bridge-twice"));
        assertEquals(200, again.statusCode());
        assertEquals(id, again.path("id"));
        assertEquals("done", again.path("stage"));
        Response other = send("/articles", article("bridge-twice", "text", Newsroom.text() + "\nMore."));
        assertEquals(409, other.statusCode(), other.asString());
        assertEquals(
                409,
                send("/articles", article("bridge-twice", "title", "Another")).statusCode());
        Response nothing = send("/articles", article("no-bridge", "revisionOf", "no-bridge"));
        assertEquals(404, nothing.statusCode(), nothing.asString());
        assertEquals(begun, pipeline.begun());
    }

    @Test
    void a_slug_that_is_not_given_is_told_when_it_is_known() {
        Map<String, Object> article = article("x", "title", "Bridge shut for good");
        article.remove("slug");
        assertEquals("bridge-shut-for-good", awaitEnd(post(article), "done").path("slug"));
    }

    @Test
    void a_slug_that_only_the_article_tells_can_turn_out_to_be_taken() {
        awaitEnd(post(article("storvik-shuts-its-bridge")), "done");
        Map<String, Object> untitled = article("x");
        untitled.keySet().removeAll(List.of("title", "slug"));
        Response job = awaitEnd(post(untitled), "failed");
        assertEquals(409, job.<Integer>path("problem.status"), job.asString());
    }

    @Test
    void one_article_is_read_at_a_time_and_both_can_be_cancelled() {
        String first = post(slow("slow-one"));
        String second = post(slow("slow-two"));
        await(first, "analysing"::equals);
        assertEquals("queued", job(second).path("stage"));
        assertEquals(1, kept(first));
        assertEquals(204, editor().delete("/api/v1/jobs/" + second).statusCode());
        assertEquals("cancelled", job(second).path("stage"));
        assertEquals(204, editor().delete("/api/v1/jobs/" + first).statusCode());
        assertEquals("cancelled", job(first).path("stage"));
        assertEquals(0, kept(first) + kept(second));
        assertEquals(409, editor().delete("/api/v1/jobs/" + first).statusCode());
        assertEquals(404, editor().delete("/api/v1/jobs/" + UUID.randomUUID()).statusCode());
        awaitEnd(post(article("after-the-slow")), "done");
        assertEquals(404, get("/articles/slow-one/draft").statusCode());
    }

    @Test
    void what_cannot_be_read_fails_with_the_reason_and_the_next_has_its_turn() {
        String refused = post(article("no-bridge-in-it", "text", "Something else altogether."));
        String stumbled = post(article("stumbling", "text", "stumble\n" + Newsroom.text()));
        String next = post(article("next-in-line"));
        Response reason = awaitEnd(refused, "failed");
        assertEquals(400, reason.<Integer>path("problem.status"));
        assertEquals(List.of("text"), reason.path("problem.errors.field"));
        assertEquals("urn:lector:problem:bad-request", reason.path("problem.type"));
        Response bug = awaitEnd(stumbled, "failed");
        assertEquals(500, bug.<Integer>path("problem.status"));
        assertTrue(!bug.asString().contains("as told"), bug.asString());
        awaitEnd(next, "done");
        assertEquals(0, kept(refused) + kept(stumbled));
        assertEquals(
                202,
                send("/articles", article("stumbling", "text", "stumble\n")).statusCode());
    }

    @Test
    void an_article_whose_reader_is_gone_is_taken_up_again() {
        String id = post(slow("left-behind"));
        await(id, "analysing"::equals);
        // As if another instance held it and had died: this one's reading stops counting.
        change("update job set holder = '" + UUID.randomUUID() + "', held_until = now() + interval '2 s'"
                + " where job_id = '" + id + "'");
        int begun = pipeline.begun();
        await(id, stage -> pipeline.begun() > begun);
        assertEquals(2, sql("select attempts from job where job_id = '" + id + "'"));
        assertEquals(204, editor().delete("/api/v1/jobs/" + id).statusCode());
    }

    @Test
    void an_article_whose_reader_always_dies_is_given_up() {
        String id = post(slow("deadly"));
        await(id, "analysing"::equals);
        change("update job set holder = '" + UUID.randomUUID() + "', held_until = now() - interval '1 s', attempts = 3"
                + " where job_id = '" + id + "'");
        Response job = awaitEnd(id, "failed");
        assertEquals(503, job.<Integer>path("problem.status"), job.asString());
        assertEquals(0, kept(id));
    }

    @Test
    void no_more_wait_than_may() {
        String first = post(slow("first-of-many"));
        await(first, stage -> !stage.equals("queued"));
        List<String> waiting = java.util.stream.IntStream.range(0, 4)
                .mapToObj(i -> post(slow("of-many-" + i)))
                .toList();
        Response refused = send("/articles", slow("one-too-many"));
        assertEquals(429, refused.statusCode());
        assertTrue(Integer.parseInt(refused.header("Retry-After")) > 0);
        waiting.forEach(id -> editor().delete("/api/v1/jobs/" + id).then().statusCode(204));
        editor().delete("/api/v1/jobs/" + first).then().statusCode(204);
    }

    @Test
    void events_tell_of_every_change_up_to_the_last() throws Exception {
        String id = post(slow("followed"));
        await(id, "analysing"::equals);
        URI events = URI.create("http://localhost:" + RestAssured.port + "/api/v1/jobs/" + id + "/events");
        HttpRequest request = HttpRequest.newBuilder(events)
                .header("Authorization", "Bearer " + EditorsService.TOKEN)
                .build();
        Iterator<String> lines = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofLines())
                .body()
                .filter(line -> line.startsWith("data:"))
                .iterator();
        String first = lines.next();
        String second = lines.next();
        assertTrue(first.contains("\"stage\":\"analysing\""), first);
        assertNotEquals(first, second);
        editor().delete("/api/v1/jobs/" + id).then().statusCode(204);
        String last = second;
        while (lines.hasNext()) {
            last = lines.next();
        }
        assertTrue(last.contains("\"stage\":\"cancelled\""), last);
    }

    @Test
    void the_events_of_what_has_ended_are_its_end() {
        String id = post(article("followed-too-late"));
        awaitEnd(id, "done");
        Response events = get("/jobs/" + id + "/events");
        assertTrue(events.contentType().startsWith("text/event-stream"), events.contentType());
        assertEquals(1, events.asString().split("data:", -1).length - 1, events.asString());
        assertEquals(404, get("/jobs/" + UUID.randomUUID() + "/events").statusCode());
        assertEquals(401, given().get("/api/v1/jobs/" + id + "/events").statusCode());
    }
}
