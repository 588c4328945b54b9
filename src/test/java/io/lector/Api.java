package io.lector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** The API of a service in another process, as one learner calls it. @param token empty for nobody */
record Api(int port, Optional<String> token) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param status 0 if there was no reply */
    record Reply(int status, JsonNode body) {}

    Api learner() {
        Reply enrolled = send("POST", "/api/v1/learners", "");
        return new Api(port, Optional.of(enrolled.body().path("token").asText()));
    }

    int status(String method, String path) {
        return send(method, path, "").status();
    }

    Reply send(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        token.ifPresent(bearer -> request.header("Authorization", "Bearer " + bearer));
        try {
            HttpResponse<String> reply = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Reply(reply.statusCode(), JSON.readTree(reply.body()));
        } catch (IOException away) {
            return new Reply(0, JSON.createObjectNode());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Reply(0, JSON.createObjectNode());
        }
    }
}
