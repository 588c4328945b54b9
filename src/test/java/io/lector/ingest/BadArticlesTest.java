package io.lector.ingest;

import static io.lector.ingest.Newsroom.article;
import static io.lector.ingest.Newsroom.editor;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Whatever is posted that is no article: the reply says what is wrong with it, and nothing is stored. */
@QuarkusTest
@TestProfile(EditorsService.class)
class BadArticlesTest {

    private static final String PATH = "/api/v1/articles";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    EntityManager entities;

    /** @param blamed the fields that the reply must name, as {@code errors[].field} */
    private record Wrong(List<String> blamed, String body) {

        static Wrong field(String blamed, Object... fields) {
            return new Wrong(List.of(blamed), json(article("bad-article", fields)));
        }

        static Wrong body(String body) {
            return new Wrong(List.of("body"), body);
        }
    }

    private static final String LONG = "a".repeat(501);

    private static final List<Wrong> JSON_BODIES = List.of(
            Wrong.body(""),
            Wrong.body("null"),
            Wrong.body("[]"),
            Wrong.body("\"an article\""),
            Wrong.body("{"),
            Wrong.body("{} {}"),
            Wrong.body("{\"text\": \"a\", \"text\": \"b\"}"),
            Wrong.body("[".repeat(1_000)),
            new Wrong(List.of("text"), "{}"),
            Wrong.field("text", "html", "<p>too</p>"),
            Wrong.field("text", "markdown", "too"),
            Wrong.field("text", "text", ""),
            Wrong.field("text", "text", " \n\t"),
            Wrong.field("text", "text", 7),
            Wrong.field("text", "text", List.of("a")),
            Wrong.field("text", "text", "a\u0000b"),
            Wrong.field("text", "text", "a\u001b[2J"),
            Wrong.field("body1", "body1", "x"),
            Wrong.field("status", "status", "published"),
            Wrong.field("title", "title", ""),
            Wrong.field("title", "title", " "),
            Wrong.field("title", "title", LONG),
            Wrong.field("title", "title", Map.of()),
            Wrong.field("title", "title", "a\u0007"),
            Wrong.field("publisher", "publisher", LONG),
            Wrong.field("author", "author", ""),
            Wrong.field("url", "url", "gazette.example/a"),
            Wrong.field("url", "url", "javascript:alert(1)"),
            Wrong.field("url", "url", "file:///etc/passwd"),
            Wrong.field("url", "url", "https://"),
            Wrong.field("url", "url", "https://a b"),
            Wrong.field("url", "url", "https://me:secret@gazette.example/"),
            Wrong.field("url", "url", "https://gazette.example/" + "a".repeat(2_000)),
            Wrong.field("publishedAt", "publishedAt", "2024-05-15"),
            Wrong.field("publishedAt", "publishedAt", "2024-05-15T07:00:00"),
            Wrong.field("publishedAt", "publishedAt", "2024-02-30T07:00:00Z"),
            Wrong.field("publishedAt", "publishedAt", "Wednesday"),
            Wrong.field("publishedAt", "publishedAt", 1715749200),
            Wrong.field("timeZone", "timeZone", "Europe/Storvik"),
            Wrong.field("timeZone", "timeZone", "+02:00"),
            Wrong.field("timeZone", "timeZone", ""),
            Wrong.field("slug", "slug", "Bad Article"),
            Wrong.field("slug", "slug", "bad--article"),
            Wrong.field("slug", "slug", "../bad"),
            Wrong.field("slug", "slug", ""),
            Wrong.field("slug", "slug", "a".repeat(101)),
            Wrong.field("slug", "revisionOf", "another-article"),
            new Wrong(List.of("timeZone", "url"), json(article("bad-article", "url", "x", "timeZone", "x"))),
            new Wrong(List.of("revisionOf"), "{\"text\": \"a\", \"revisionOf\": \"No\"}"));

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException bug) {
            throw new AssertionError(bug);
        }
    }

    @Test
    void what_is_wrong_in_json_is_named() {
        storesNothing(JSON_BODIES.stream().map(wrong -> () -> {
            Response reply = problem(
                    editor().contentType(ContentType.JSON).body(wrong.body()).post(PATH), 400);
            assertEquals(wrong.blamed(), reply.path("errors.field"), wrong.body() + "\n-> " + reply.asString());
        }));
    }

    @Test
    void json_that_is_not_utf_8_is_refused() {
        storesNothing(Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1)
                .map(charset -> () -> problem(
                        editor().contentType("application/json")
                                .body("{\"text\": \"Åsbrua\"}".getBytes(charset))
                                .post(PATH),
                        400)));
    }

    private static RequestSpecification form() {
        return editor().multiPart("file", "bridge.txt", Newsroom.text().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_is_wrong_in_a_form_is_named() {
        storesNothing(Stream.of(
                form("file", editor().multiPart("title", "Bridge")),
                form("file", editor().multiPart("file", "empty.txt", new byte[0])),
                form("file", editor().multiPart("file", "not a file, but a field")),
                form("file", form().multiPart("file", "other.txt", "b".getBytes(StandardCharsets.UTF_8))),
                form("body", form().multiPart("text", "another text")),
                form("body", form().multiPart("status", "published")),
                form("title", form().multiPart("title", "one").multiPart("title", "two")),
                form("title", form().multiPart("title", "a\u0000b")),
                form("title", form().multiPart("title", "a".repeat(5_000))),
                form("slug", form().multiPart("slug", "No Slug")),
                form("timeZone", form().multiPart("timeZone", "Mars/Olympus")),
                form("publishedAt", form().multiPart("publishedAt", "yesterday"))));
    }

    private static Executable form(String blamed, RequestSpecification request) {
        return () ->
                assertEquals(List.of(blamed), problem(request.post(PATH), 400).path("errors.field"));
    }

    @Test
    void a_form_that_is_none_is_refused() {
        String type = "multipart/form-data; boundary=x";
        storesNothing(Stream.of(
                        "",
                        "oops",
                        "--x\r\n",
                        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nno end",
                        "--x\r\nContent-Disposition: form-data\r\n\r\nnameless\r\n--x--\r\n",
                        "--x\r\nContent-Disposition: form-data; name=\"t\"\r\n\r\na\r\n".repeat(500) + "--x--\r\n")
                .flatMap(body ->
                        Stream.of(type, "multipart/form-data").map(given -> () -> problem(raw(given, body), 400))));
    }

    private static Response raw(String type, String body) {
        return editor().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(type, ContentType.TEXT)
                                .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(PATH);
    }

    @Test
    void a_body_of_another_type_or_a_compressed_one_is_refused() throws IOException {
        byte[] bomb = bomb();
        storesNothing(Stream.concat(
                Stream.of("text/plain", "text/html", "application/pdf", "application/x-www-form-urlencoded", "nonsense")
                        .map(type -> () -> problem(raw(type, Newsroom.text()), 415)),
                Stream.of("gzip", "deflate", "br", "x-unknown")
                        .map(encoding -> () -> problem(
                                editor().header("Content-Encoding", encoding)
                                        .contentType("application/json")
                                        .body(bomb)
                                        .post(PATH),
                                415))));
    }

    /** A few kilobytes that unpack to fifty megabytes. */
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream pack = new GZIPOutputStream(packed)) {
            byte[] nothing = new byte[1_000_000];
            for (int i = 0; i < 50; i++) {
                pack.write(nothing);
            }
        }
        return packed.toByteArray();
    }

    @Test
    void a_body_of_fifty_megabytes_is_refused_before_it_is_read() throws IOException {
        long before = stored();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                    + "Authorization: Bearer " + EditorsService.TOKEN + "\r\n"
                                    + "Content-Length: 52428800\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String reply = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(reply.startsWith("HTTP/1.1 413"), reply);
            assertTrue(reply.contains("application/problem+json"), reply);
        }
        assertEquals(before, stored());
    }

    @Test
    void a_large_body_that_does_not_say_so_is_not_read_to_its_end() throws Exception {
        for (String type : List.of("application/json", "multipart/form-data; boundary=x")) {
            byte[] large = ("{\"text\": \"" + "a ".repeat(EditorsService.MAX_BYTES)).getBytes(StandardCharsets.UTF_8);
            HttpRequest chunked = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + PATH))
                    .header("Authorization", "Bearer " + EditorsService.TOKEN)
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                    .build();
            HttpResponse<String> reply = HttpClient.newHttpClient().send(chunked, BodyHandlers.ofString());
            assertEquals(413, reply.statusCode(), reply.body());
        }
    }

    @Test
    void only_articles_may_be_that_large() {
        String large = "{\"decision\": \"accept\", \"reason\": \"" + "a".repeat(300_000) + "\"}";
        problem(Newsroom.send("/articles/bad-article/items/reviews", large), 413);
        String id = Newsroom.post(article("a-long-one", "text", "x".repeat(300_000)));
        Newsroom.awaitEnd(id, "failed");
    }

    @Test
    void who_is_no_editor_posts_nothing_and_learns_nothing() {
        String body = json(article("bad-article"));
        storesNothing(Stream.of("", "Bearer", "Bearer x", "Basic eDp5", EditorsService.TOKEN)
                .flatMap(token -> Stream.of(body, "{", "")
                        .map(sent -> () -> problem(
                                given().header("Authorization", token)
                                        .contentType(ContentType.JSON)
                                        .body(sent)
                                        .post(PATH),
                                401))));
    }

    @Test
    void a_file_is_taken_as_a_form() {
        Response posted = form().multiPart(new MultiPartSpecBuilder("Åsbrua shut")
                        .controlName("title")
                        .charset(StandardCharsets.UTF_8)
                        .build())
                .multiPart("publishedAt", "2024-05-15T07:00:00+02:00")
                .multiPart("timeZone", "Europe/Oslo")
                .multiPart("slug", "posted-as-a-file")
                .post(PATH);
        assertEquals(202, posted.statusCode(), posted.asString());
        Newsroom.awaitEnd(posted.path("id"), "done");
        assertEquals(
                "Åsbrua shut", Newsroom.get("/articles/posted-as-a-file/draft").path("article.title"));
    }

    private static Response problem(Response reply, int status) {
        assertEquals(status, reply.statusCode(), reply.asString());
        assertTrue(String.valueOf(reply.contentType()).startsWith("application/problem+json"), reply.contentType());
        assertTrue(!reply.<String>path("detail").isBlank(), reply.asString());
        assertTrue(
                !reply.asString().matches("(?s).*(io\\.lector|java\\.|jackson|netty|Exception).*"), reply.asString());
        return reply;
    }

    private void storesNothing(Stream<Executable> requests) {
        long before = stored();
        assertAll(requests.toList());
        assertEquals(before, stored());
    }

    private long stored() {
        return ((Number) entities.createNativeQuery("select count(*) from job").getSingleResult()).longValue();
    }
}
