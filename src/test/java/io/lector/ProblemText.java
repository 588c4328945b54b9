package io.lector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/** What every refusal must look like, and what it must never tell. */
final class ProblemText {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern INTERNAL = Pattern.compile(
            "io\\.lector|java\\.|javax\\.|jakarta|fasterxml|org\\.|quarkus|hibernate|Exception|\\tat |PSQL|HTTP [0-9]{3}");

    private ProblemText() {}

    static void check(int status, String contentType, String body) {
        assertTrue(String.valueOf(contentType).startsWith("application/problem+json"), () -> contentType + ": " + body);
        ObjectNode problem = read(body);
        assertEquals(status, problem.path("status").asInt(), body);
        assertTrue(problem.path("type").asText().startsWith("urn:lector:problem:"), body);
        assertTrue(!problem.path("title").asText().isBlank(), body);
        assertTrue(!problem.path("detail").asText().isBlank(), body);
        problem.remove("instance");
        assertTrue(!INTERNAL.matcher(problem.toString()).find(), body);
        for (JsonNode fault : problem.path("errors")) {
            assertTrue(!fault.path("field").asText().isBlank(), body);
            assertTrue(!fault.path("message").asText().isBlank(), body);
        }
    }

    private static ObjectNode read(String body) {
        try {
            return (ObjectNode) JSON.readTree(body);
        } catch (JsonProcessingException | ClassCastException notAnObject) {
            throw new AssertionError(body, notAnObject);
        }
    }
}
