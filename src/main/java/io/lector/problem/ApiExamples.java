package io.lector.problem;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Examples of requests and replies, kept in {@code openapi/examples.json}: operation, then status or "request". */
final class ApiExamples {

    private static final Map<String, Map<String, Object>> ALL = read();

    private static final Map<String, String> DETAILS = Map.of(
            "400", "behaviour: one of practice, test, certainty",
            "401", "A learner's token is needed: Authorization: Bearer ….",
            "404", "There is no article harbour-bridge-2024.",
            "409", "This question takes no answer any more.",
            "413", StatusWords.of(413),
            "415", StatusWords.of(415),
            "429", "Too many wrong codes; wait a little.",
            "503", "The database does not answer. Send the same again: what was stored after all is not stored twice.");

    private static final Map<String, String> TITLES = Map.of(
            "400", "Bad Request",
            "401", "Unauthorized",
            "404", "Not Found",
            "409", "Conflict",
            "413", "Request Entity Too Large",
            "415", "Unsupported Media Type",
            "429", "Too Many Requests",
            "503", "Service Unavailable");

    private ApiExamples() {}

    /** @param part status of a reply, or "request" */
    static Optional<Object> of(String operation, String part) {
        return Optional.ofNullable(ALL.getOrDefault(operation, Map.of()).get(part));
    }

    static Map<String, Object> problem(String status) {
        boolean known = TITLES.containsKey(status);
        String title = known ? TITLES.get(status) : "Method Not Allowed";
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", ProblemShape.typeOf(title).toString());
        problem.put("title", title);
        problem.put("status", known ? Integer.parseInt(status) : 405);
        problem.put("detail", known ? DETAILS.get(status) : StatusWords.of(405));
        if (status.equals("400")) {
            problem.put("errors", List.of(Map.of("field", "behaviour", "message", "one of practice, test, certainty")));
        }
        return problem;
    }

    private static Map<String, Map<String, Object>> read() {
        try (InputStream file = ApiExamples.class.getResourceAsStream("/openapi/examples.json")) {
            return new ObjectMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
