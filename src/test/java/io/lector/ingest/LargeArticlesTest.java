package io.lector.ingest;

import static io.lector.ingest.Newsroom.article;
import static io.lector.ingest.Refused.problem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
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
import org.junit.jupiter.api.Test;

/** Bodies larger than an article may be: they are not read to their end. */
@QuarkusTest
@TestProfile(EditorsService.class)
class LargeArticlesTest {

    private static final String PATH = "/api/v1/articles";

    @Inject
    Refused refused;

    @Test
    void a_body_of_fifty_megabytes_is_refused_before_it_is_read() throws IOException {
        long before = refused.stored();
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
        assertEquals(before, refused.stored());
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
}
