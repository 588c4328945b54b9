package io.lector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An article that is posted to the packaged service, which is killed while it reads it. */
class IngestSurvivalIT {

    private static final Path TEXT = Path.of("src/test/resources/articles/arendal-ferry.txt");
    private static final String EDITOR_TOKEN = "a-token-of-32-characters-or-more-0123";
    private static final String SLUG = "arendal-ferries";
    private static final String PAGE = "/api/v1/articles/" + SLUG;
    private static final Set<String> ENDS = Set.of("done", "failed", "cancelled");

    @TempDir
    Path folder;

    private final int port = PackagedService.freePort();
    private final Api editor = new Api(port, Optional.of(EDITOR_TOKEN));
    private final Api nobody = new Api(port, Optional.empty());

    private PackagedService launch() {
        return PackagedService.launchToIngest(
                        port,
                        Map.of(
                                "LECTOR_DATA_DIR",
                                folder.resolve("data").toString(),
                                "LECTOR_EDITOR_TOKEN",
                                EDITOR_TOKEN,
                                "LECTOR_INGEST_LEASE",
                                "3s"))
                .awaitReady();
    }

    @Test
    void an_article_is_read_to_its_end_although_the_service_is_killed_in_the_middle() throws IOException {
        PackagedService service = launch();
        String job = "/api/v1/jobs/" + post().path("id").asText();
        String stage = awaitStage(job, Set.of("reading", "analysing", "finding", "writing"));
        service.kill();
        assertFalse(ENDS.contains(stage), "killed too late: " + stage);
        service = launch();
        try {
            assertEquals("done", awaitStage(job, ENDS));
            assertEquals(404, nobody.status("GET", PAGE));
            assertTrue(editor.send("GET", PAGE + "/candidates?status=draft", "")
                            .body()
                            .path("items")
                            .size()
                    > 0);
            publish();
            assertNotEquals(
                    0,
                    nobody.send("GET", PAGE + "/questions", "")
                            .body()
                            .path("items")
                            .size());
        } finally {
            service.close();
        }
    }

    private JsonNode post() throws IOException {
        String body = new ObjectMapper()
                .writeValueAsString(Map.of(
                        "text", Files.readString(TEXT),
                        "title", "Arendal orders two electric ferries",
                        "publisher", "The Skerry Times",
                        "url", "https://skerry-times.example/arendal-ferries",
                        "publishedAt", "2025-03-12T08:00:00+01:00",
                        "timeZone", "Europe/Oslo",
                        "slug", SLUG));
        Api.Reply posted = editor.send("POST", "/api/v1/articles", body);
        assertEquals(202, posted.status(), posted.body().toString());
        return posted.body();
    }

    private void publish() {
        assertEquals(
                200,
                editor.send(
                                "POST",
                                PAGE + "/items/reviews",
                                "{\"decision\": \"accept\", \"reason\": \"read one by one\"}")
                        .status());
        int status = editor.send("POST", PAGE + "/publication", "").status();
        assertTrue(status == 200 || status == 201, "publication: " + status);
    }

    private String awaitStage(String job, Set<String> wanted) {
        for (int tries = 0; tries < 1_200; tries++) {
            String stage = editor.send("GET", job, "").body().path("stage").asText();
            if (wanted.contains(stage) || ENDS.contains(stage)) {
                return stage;
            }
            PackagedService.pause();
        }
        throw new AssertionError("never " + wanted);
    }
}
