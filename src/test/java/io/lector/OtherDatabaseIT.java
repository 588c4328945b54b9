package io.lector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two packaged services on one database that is not theirs, and services that cannot start. */
class OtherDatabaseIT {

    private static final int ANSWERS = 10;

    @TempDir
    static Path folder;

    private static EmbeddedPostgres database;
    private static PackagedService one;
    private static PackagedService other;

    @BeforeAll
    static void start() throws IOException {
        database = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        one = PackagedService.start(PackagedService.freePort(), config());
        other = PackagedService.start(PackagedService.freePort(), config());
    }

    @AfterAll
    static void stop() throws IOException {
        one.close();
        other.close();
        database.close();
    }

    private static Map<String, String> config(String... more) {
        Map<String, String> config = new HashMap<>(Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL",
                database.getJdbcUrl("postgres", "postgres"),
                "QUARKUS_DATASOURCE_USERNAME",
                "postgres",
                "LECTOR_CORS_ORIGINS",
                "https://news.example",
                "LECTOR_DATA_DIR",
                folder.resolve("unused").toString()));
        for (int i = 0; i < more.length; i += 2) {
            config.put(more[i], more[i + 1]);
        }
        return config;
    }

    @Test
    void with_a_database_given_none_is_started() {
        assertTrue(!Files.exists(folder.resolve("unused")));
        assertTrue(ProcessHandle.of(one.pid())
                .orElseThrow()
                .descendants()
                .findAny()
                .isEmpty());
    }

    @Test
    void one_id_for_answers_in_two_quizzes_at_once_is_taken_by_one_of_them() {
        Api learner = one.api().learner();
        Api elsewhere = new Api(other.api().port(), learner.token());
        for (int i = 0; i < ANSWERS; i++) {
            String id = UUID.randomUUID().toString();
            Answer mine = Answer.of(learner, id);
            Answer others = Answer.of(learner, id);
            CompletableFuture<Api.Reply> first =
                    CompletableFuture.supplyAsync(() -> learner.send("POST", mine.path(), mine.body()));
            Api.Reply second = elsewhere.send("POST", others.path(), others.body());
            List<Integer> statuses = Stream.of(first.join(), second)
                    .map(Api.Reply::status)
                    .sorted()
                    .toList();
            assertEquals(List.of(201, 409), statuses);
        }
    }

    @Test
    void who_was_erased_on_one_service_can_store_nothing_by_the_other() {
        Api learner = one.api().learner();
        Api elsewhere = new Api(other.api().port(), learner.token());
        Answer answer = Answer.of(elsewhere, UUID.randomUUID().toString());
        assertEquals(204, learner.status("DELETE", "/api/v1/me"));
        assertEquals(404, elsewhere.send("POST", answer.path(), answer.body()).status());
        int status = elsewhere.send("POST", "/api/v1/quizzes", Answer.WISH).status();
        assertTrue(List.of(401, 409).contains(status), () -> "status " + status);
    }

    /** An answer to the first question of a new quiz. */
    private record Answer(String path, String body) {

        private static final String WISH =
                "{\"article\": \"istanbul-talks-2025\", \"behaviour\": \"test\", \"kinds\": [\"multiple-choice\"]}";

        static Answer of(Api learner, String id) {
            JsonNode quiz = learner.send("POST", "/api/v1/quizzes", WISH).body();
            return new Answer(
                    "/api/v1/quizzes/" + quiz.path("id").asText() + "/answers",
                    "{\"answerId\": \"%s\", \"questionId\": \"%s\", \"response\": {\"choices\": [\"%s\"]}}"
                            .formatted(
                                    id,
                                    quiz.at("/question/id").asText(),
                                    quiz.at("/question/options/0/id").asText()));
        }
    }

    @Test
    void an_answer_sent_to_both_at_once_is_stored_once_and_told_twice() {
        Api learner = one.api().learner();
        Api elsewhere = new Api(other.api().port(), learner.token());
        for (int i = 0; i < ANSWERS; i++) {
            Answer answer = Answer.of(learner, UUID.randomUUID().toString());
            CompletableFuture<Api.Reply> first =
                    CompletableFuture.supplyAsync(() -> learner.send("POST", answer.path(), answer.body()));
            Api.Reply second = elsewhere.send("POST", answer.path(), answer.body());
            List<Api.Reply> replies = List.of(first.join(), second);
            assertEquals(
                    List.of(200, 201),
                    replies.stream().map(Api.Reply::status).sorted().toList(),
                    replies.toString());
            assertEquals(replies.get(0).body(), replies.get(1).body());
        }
    }

    @Test
    void pages_of_a_configured_origin_may_call_it() throws IOException {
        String preflight = RawHttp.send(
                one.api().port(),
                "OPTIONS /api/v1/quizzes HTTP/1.1",
                "Origin: https://news.example",
                "Access-Control-Request-Method: POST");
        assertTrue(preflight.startsWith("HTTP/1.1 204"), preflight);
        assertTrue(preflight.toLowerCase().contains("access-control-allow-origin: https://news.example"), preflight);
        String foreign =
                RawHttp.send(one.api().port(), "GET /api/v1/articles HTTP/1.1", "Origin: https://evil.example");
        assertTrue(foreign.startsWith("HTTP/1.1 200"), foreign);
        assertTrue(!foreign.toLowerCase().contains("access-control-allow-origin"), foreign);
    }

    @Test
    void pages_for_developers_are_not_served() {
        Stream.of("/q/swagger-ui", "/q/dev", "/q/dev-ui")
                .forEach(page -> assertEquals(404, one.api().status("GET", page), page));
    }

    @Test
    void what_is_configured_wrongly_is_told_in_a_line() throws IOException {
        refuses("lector.token-secret has 5 bytes", config("LECTOR_TOKEN_SECRET", "short"));
        refuses("lector.token-lifetime", config("LECTOR_TOKEN_LIFETIME", "-1D"));
        refuses("lector.bank-dir is not a directory", config("LECTOR_BANK_DIR", "/nowhere"));
        refuses(
                "port " + one.api().port() + " is in use",
                config("QUARKUS_HTTP_PORT", "" + one.api().port()));
        Path file = Files.createFile(folder.resolve("a-file"));
        refuses("lector.data-dir cannot be written to", Map.of("LECTOR_DATA_DIR", file.toString()));
    }

    private static void refuses(String reason, Map<String, String> config) {
        PackagedService service = PackagedService.launch(List.of(), PackagedService.freePort(), config);
        assertEquals(1, service.awaitEnd(), service.log());
        assertTrue(
                service.log().lines().anyMatch(line -> line.startsWith("lector: ") && line.contains(reason)),
                service.log());
        assertTrue(!service.log().contains("\tat "), service.log());
    }
}
