package io.lector.ingest;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** An editor who posts articles about the bridge. */
final class Newsroom {

    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private Newsroom() {}

    static String text() {
        try {
            return Files.readString(Path.of("src/test/resources/quizbank-made-up/storvik-bridge.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An article that is read to its end. @param more other fields, or others in the place of these */
    static Map<String, Object> article(String slug, Object... more) {
        Map<String, Object> article = new TreeMap<>(Map.of(
                "text", text(),
                "title", "Storvik shuts its harbour bridge",
                "publisher", "Storvik Gazette",
                "url", "https://gazette.example/" + slug,
                "publishedAt", "2024-05-15T07:00:00+02:00",
                "timeZone", "Europe/Oslo",
                "slug", slug));
        for (int i = 0; i < more.length; i += 2) {
            article.put((String) more[i], more[i + 1]);
        }
        return article;
    }

    static RequestSpecification editor() {
        return given().header("Authorization", "Bearer " + EditorsService.TOKEN);
    }

    static Response send(String path, Object body) {
        return editor().contentType(ContentType.JSON).body(json(body)).post("/api/v1" + path);
    }

    static Response get(String path) {
        return editor().get("/api/v1" + path);
    }

    static String json(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException bug) {
            throw new UncheckedIOException(bug);
        }
    }

    /** Posts it as a new job. @return the job's id */
    static String post(Map<String, Object> article) {
        Response posted = send("/articles", article);
        assertEquals(202, posted.statusCode(), posted.asString());
        assertTrue(posted.header("Location").endsWith("/api/v1/jobs/" + posted.path("id")), posted.header("Location"));
        return posted.path("id");
    }

    static Response job(String id) {
        Response job = get("/jobs/" + id);
        assertEquals(200, job.statusCode(), job.asString());
        return job;
    }

    static Response await(String id, Predicate<String> stage) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        Response job = job(id);
        while (!stage.test(job.path("stage"))) {
            assertTrue(System.nanoTime() < end, () -> "still " + job(id).asString());
            pause();
            job = job(id);
        }
        return job;
    }

    static Response awaitEnd(String id, String stage) {
        Response job = await(id, found -> Stage.of(found).isEnd());
        assertEquals(stage, job.path("stage"), job.asString());
        return job;
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    static String decision(String slug, String id) {
        return "/articles/" + slug + "/items/" + id + "/review";
    }

    static List<Map<String, Object>> candidates(String slug, String status) {
        Response page = get("/articles/" + slug + "/candidates?limit=100&status=" + status);
        assertEquals(200, page.statusCode(), page.asString());
        return page.path("items");
    }

    static String id(Map<String, Object> item) {
        return (String) item.get("id");
    }

    static boolean isServed(String slug) {
        return given().get("/api/v1/articles/" + slug).statusCode() == 200;
    }

    /** Sends what must be refused. @param field that the reply blames; empty when it blames none */
    static void refused(int status, String field, String path, Object body) {
        Response reply = send(path, body);
        assertEquals(status, reply.statusCode(), path + " <- " + body + " -> " + reply.asString());
        if (!field.isEmpty()) {
            assertEquals(List.of(field), reply.path("errors.field"), reply.asString());
        }
    }
}
