package io.lector.ingest;

import static io.lector.ingest.Newsroom.article;
import static io.lector.ingest.Newsroom.awaitEnd;
import static io.lector.ingest.Newsroom.get;
import static io.lector.ingest.Newsroom.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An article that takes too long is ended, whether it heeds that or not, and the next is read. */
@QuarkusTest
@TestProfile(HangingArticleTest.Hasty.class)
class HangingArticleTest {

    /** A service that gives an article two seconds. */
    public static class Hasty extends EditorsService {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
            settings.put("lector.ingest.time-limit", "2s");
            return settings;
        }
    }

    @Inject
    BridgePipeline pipeline;

    @AfterEach
    void free() {
        pipeline.free();
    }

    @Test
    void an_article_that_takes_too_long_is_interrupted_and_the_next_is_read() {
        endsAndTheNextIsRead("sleep");
        assertEquals(0, pipeline.caught());
    }

    @Test
    void an_article_that_cannot_be_interrupted_is_left_behind_and_the_next_is_read() {
        endsAndTheNextIsRead("hang");
        assertEquals(1, pipeline.caught());
    }

    private static void endsAndTheNextIsRead(String word) {
        String slug = "that-would-" + word;
        String id = post(article(slug, "text", word + "\n\n" + Newsroom.text()));
        String next = post(article("behind-" + slug));
        Response failed = awaitEnd(id, "failed");
        assertEquals(503, failed.<Integer>path("problem.status"), failed.asString());
        assertTrue(failed.<String>path("problem.detail").contains("2 s"), failed.asString());
        awaitEnd(next, "done");
        assertEquals("failed", Newsroom.job(id).path("stage"));
        assertEquals(404, get("/articles/" + slug + "/draft").statusCode());
    }
}
