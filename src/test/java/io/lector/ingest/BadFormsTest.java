package io.lector.ingest;

import static io.lector.ingest.Newsroom.editor;
import static io.lector.ingest.Refused.problem;
import static io.lector.ingest.Refused.raw;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Forms that hold no article: the reply says what is wrong, and nothing is stored. */
@QuarkusTest
@TestProfile(EditorsService.class)
class BadFormsTest {

    private static final String PATH = "/api/v1/articles";

    @Inject
    Refused refused;

    private static RequestSpecification form() {
        return editor().multiPart("file", "bridge.txt", Newsroom.text().getBytes(StandardCharsets.UTF_8));
    }

    private static Executable form(String blamed, RequestSpecification request) {
        return () ->
                assertEquals(List.of(blamed), problem(request.post(PATH), 400).path("errors.field"));
    }

    @Test
    void what_is_wrong_in_a_form_is_named() {
        refused.storesNothing(Stream.of(
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

    @Test
    void a_form_that_is_none_is_refused() {
        String type = "multipart/form-data; boundary=x";
        refused.storesNothing(Stream.of(
                        "",
                        "oops",
                        "--x\r\n",
                        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nno end",
                        "--x\r\nContent-Disposition: form-data\r\n\r\nnameless\r\n--x--\r\n",
                        "--x\r\nContent-Disposition: form-data; name=\"t\"\r\n\r\na\r\n".repeat(500) + "--x--\r\n")
                .flatMap(body -> Stream.of(type, "multipart/form-data", "multipart/form-data; boundary=")
                        .map(given -> () -> problem(raw(given, body), 400))));
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
}
