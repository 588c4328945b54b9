package io.lector.ingest;

import static io.lector.ingest.Newsroom.article;
import static io.lector.ingest.Newsroom.editor;
import static io.lector.ingest.Refused.problem;
import static io.lector.ingest.Refused.raw;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Whatever is posted that is no article: the reply says what is wrong with it, and nothing is stored. */
@QuarkusTest
@TestProfile(EditorsService.class)
class BadArticlesTest {

    private static final String PATH = "/api/v1/articles";

    @Inject
    Refused refused;

    /** @param blamed the fields that the reply must name, as {@code errors[].field} */
    private record Wrong(List<String> blamed, String body) {

        static Wrong field(String blamed, Object... fields) {
            return new Wrong(List.of(blamed), Newsroom.json(article("bad-article", fields)));
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
            Wrong.field("publishedAt", "publishedAt", "9999-12-31T23:59:59Z"),
            Wrong.field("publishedAt", "publishedAt", "-0001-01-01T00:00:00Z"),
            Wrong.field("publishedAt", "publishedAt", "+999999999-12-31T23:59:59-18:00"),
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
            new Wrong(List.of("timeZone", "url"), Newsroom.json(article("bad-article", "url", "x", "timeZone", "x"))),
            new Wrong(List.of("revisionOf"), "{\"text\": \"a\", \"revisionOf\": \"No\"}"));

    @Test
    void what_is_wrong_in_json_is_named() {
        refused.storesNothing(JSON_BODIES.stream().map(wrong -> () -> {
            Response reply = problem(
                    editor().contentType(ContentType.JSON).body(wrong.body()).post(PATH), 400);
            assertEquals(wrong.blamed(), reply.path("errors.field"), wrong.body() + "\n-> " + reply.asString());
        }));
    }

    @Test
    void json_that_is_not_utf_8_is_refused() {
        refused.storesNothing(Stream.of(StandardCharsets.UTF_16LE, StandardCharsets.ISO_8859_1)
                .map(charset -> () -> problem(
                        editor().contentType("application/json")
                                .body("{\"text\": \"Åsbrua\"}".getBytes(charset))
                                .post(PATH),
                        400)));
    }

    @Test
    void a_body_of_another_type_or_a_compressed_one_is_refused() throws IOException {
        byte[] bomb = bomb();
        refused.storesNothing(Stream.concat(
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

    @Test
    void a_body_without_a_type_or_with_an_empty_one_is_refused() {
        refused.storesNothing(
                Stream.of(typed(Optional.empty()), typed(Optional.of(""))).map(request -> () -> {
                    HttpResponse<String> reply =
                            HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
                    assertEquals(415, reply.statusCode(), reply.body());
                    assertEquals(
                            List.of("application/problem+json"),
                            reply.headers().allValues("Content-Type").stream()
                                    .map(type -> type.split(";")[0])
                                    .toList());
                }));
    }

    private static HttpRequest typed(Optional<String> type) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + PATH))
                .header("Authorization", "Bearer " + EditorsService.TOKEN)
                .POST(HttpRequest.BodyPublishers.ofString(Newsroom.text()));
        type.ifPresent(given -> request.header("Content-Type", given));
        return request.build();
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
    void who_is_no_editor_posts_nothing_and_learns_nothing() {
        String body = Newsroom.json(article("bad-article"));
        refused.storesNothing(Stream.of("", "Bearer", "Bearer x", "Basic eDp5", EditorsService.TOKEN)
                .flatMap(token -> Stream.of(body, "{", "")
                        .map(sent -> () -> problem(
                                given().header("Authorization", token)
                                        .contentType(ContentType.JSON)
                                        .body(sent)
                                        .post(PATH),
                                401))));
    }
}
