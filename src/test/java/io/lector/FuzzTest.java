package io.lector;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Context;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Thousands of broken requests to every operation of the API document: none makes the service stumble. */
@QuarkusTest
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.GLOBAL)
class FuzzTest {

    private static final int REQUESTS = 5_000;
    private static final int AT_LEAST = 500;
    private static final long NANOS = TimeUnit.SECONDS.toNanos(25);
    private static final long SEED = 20250514;
    private static final String JSON = "application/json";

    private static final List<String> SCRAPS = List.of(
            "null",
            "true",
            "-1",
            "0",
            "1e999",
            "99999999999999999999",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"practice\"",
            "\"certainty\"",
            "[]",
            "{}",
            "[null]",
            "[[[[]]]]",
            "{\"choices\":[\"a\"]}",
            "{\"text\":\"a\"}",
            "{\"pairs\":{\"a\":\"b\"}}",
            "{\"giveUp\":true}",
            "\"istanbul-talks-2025\"",
            "\"'; drop table answer; --\"",
            "\"%s%n${7*7}\"",
            "\"\\uFEFF\\u202E\"",
            ",",
            ":",
            "{",
            "}",
            "]",
            "\"",
            "\\",
            "\u0000",
            "\u00e9",
            "NaN");

    @Inject
    Vertx vertx;

    @TestHTTPResource
    URL service;

    private final Random chance = new Random(SEED);
    private HttpClient client;
    private Context context;
    private String token;
    private String quiz = UUID.randomUUID().toString();
    private String question = "q";

    private record Reply(int status, String type, String body) {}

    @Test
    void nothing_that_is_sent_makes_the_service_stumble() throws Exception {
        // An address of its own: wrong resume codes are counted by address.
        client = vertx.createHttpClient(
                new HttpClientOptions().setLocalAddress("127.0.0.77").setKeepAlive(true));
        context = vertx.getOrCreateContext();
        List<String[]> operations = operations();
        long end = System.nanoTime() + NANOS;
        int sent = 0;
        int refused = 0;
        for (; sent < REQUESTS && (System.nanoTime() < end || sent < AT_LEAST); sent++) {
            if (sent % 250 == 0) {
                begin();
            }
            String[] operation = operations.get(chance.nextInt(operations.size()));
            String path = path(operation[1]);
            String body = operation[0].equals("GET") ? "" : body();
            Reply reply = send(operation[0], path, body, authorization());
            String story = operation[0] + " " + path + " <- " + body + " -> " + reply;
            assertTrue(reply.status() < 500, story);
            if (reply.status() >= 400) {
                refused++;
                assertTrue(reply.type() != null && !reply.body().isEmpty(), story);
                ProblemText.check(reply.status(), reply.type(), reply.body());
            }
        }
        int accepted = sent - refused;
        System.out.printf("fuzz: sent=%d refused=%d accepted=%d%n", sent, refused, accepted);
        assertTrue(refused > sent / 4 && accepted > sent / 50, "refused " + refused + " of " + sent);
    }

    private List<String[]> operations() throws Exception {
        JsonObject paths =
                new JsonObject(send("GET", "/q/openapi?format=json", "", "").body()).getJsonObject("paths");
        List<String[]> operations = new ArrayList<>();
        paths.forEach(path -> ((JsonObject) path.getValue())
                .fieldNames()
                .forEach(method -> operations.add(new String[] {method.toUpperCase(), path.getKey()})));
        assertTrue(operations.size() >= 16);
        return operations;
    }

    private void begin() throws Exception {
        token = new JsonObject(send("POST", "/api/v1/learners", "", "", JSON).body()).getString("token");
        String wish = "{\"article\": \"istanbul-talks-2025\", \"behaviour\": \"certainty\", \"length\": 5}";
        JsonObject started = new JsonObject(
                send("POST", "/api/v1/quizzes", wish, "Bearer " + token, JSON).body());
        quiz = started.getString("id");
        question = started.getJsonObject("question").getString("id");
    }

    private String path(String template) {
        String id = chance.nextInt(4) > 0
                ? quiz
                : pick("no-uuid", "%00", "..", "%f0%9f%8c%89", UUID.randomUUID().toString());
        String slug = chance.nextInt(4) > 0 ? "istanbul-talks-2025" : pick("nothing", "%0a", "a".repeat(2_000), "%25");
        String query = pick(
                "", "", "?limit=3", "?limit=x", "?cursor=%00", "?kind=cloze&limit=-1", "?article=" + slug, "?a=%7f");
        return template.replace("{id}", id).replace("{slug}", slug) + query;
    }

    /** Mostly a good body with something broken, sometimes only scraps. */
    private String body() {
        String good = pick(
                "{\"article\":\"istanbul-talks-2025\",\"behaviour\":\"practice\",\"length\":2,\"kinds\":[\"cloze\"]}",
                "{\"answerId\":\"%s\",\"questionId\":\"%s\",\"response\":{\"choices\":[\"a\"]},\"certainty\":2}"
                        .formatted(new UUID(chance.nextLong(), chance.nextLong()), question),
                "{\"questionId\":\"%s\",\"number\":1}".formatted(question),
                "{\"resumeCode\":\"0\"}",
                "");
        StringBuilder body = new StringBuilder(good);
        for (int changes = chance.nextInt(4); changes > 0; changes--) {
            int from = chance.nextInt(body.length() + 1);
            int to = Math.min(body.length(), from + chance.nextInt(12));
            body.replace(from, to, SCRAPS.get(chance.nextInt(SCRAPS.size())));
        }
        return body.toString();
    }

    private String authorization() {
        return chance.nextInt(8) > 0 ? "Bearer " + token : pick("", "Bearer", "Bearer a.b.c", "Basic eDp5", token);
    }

    private String pick(String... all) {
        return all[chance.nextInt(all.length)];
    }

    private Reply send(String method, String path, String body, String authorization) throws Exception {
        return send(method, path, body, authorization, chance.nextInt(30) > 0 ? JSON : "text/plain");
    }

    private Reply send(String method, String path, String body, String authorization, String type) throws Exception {
        Promise<Reply> replied = Promise.promise();
        // All of it on one thread of the client, or a body could arrive before anybody listens.
        context.runOnContext(start -> client.request(HttpMethod.valueOf(method), service.getPort(), "127.0.0.1", path)
                .compose(request -> {
                    request.putHeader("Content-Type", type);
                    if (!authorization.isEmpty()) {
                        request.putHeader("Authorization", authorization);
                    }
                    return request.send(Buffer.buffer(body.getBytes(StandardCharsets.UTF_8)));
                })
                .compose(reply -> reply.body()
                        .map(bytes -> new Reply(reply.statusCode(), reply.getHeader("Content-Type"), bytes.toString())))
                .onComplete(replied));
        return replied.future().toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
    }
}
