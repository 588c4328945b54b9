package io.lector;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The API document tells everything that a caller needs. */
@QuarkusTest
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.GLOBAL)
class OpenApiTest {

    private static final Set<String> BODYLESS = Set.of("204", "304");

    private JsonNode document;

    /** An operation with the name to blame it by. */
    record Operation(String name, String path, JsonNode content) {}

    @BeforeEach
    void read() throws JsonProcessingException {
        document = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json").asString());
    }

    @Test
    void it_says_what_it_is_and_on_which_terms() {
        assertEquals("Lector", document.at("/info/title").asText());
        assertEquals("GPL-3.0-or-later", document.at("/info/license/name").asText());
        assertTrue(!document.at("/info/version").asText().isBlank());
        assertEquals(
                "JWT",
                document.at("/components/securitySchemes/learner/bearerFormat").asText());
        assertEquals(
                "bearer",
                document.at("/components/securitySchemes/editor/scheme").asText());
    }

    @Test
    void every_operation_has_an_id_of_its_own_a_summary_and_a_tag() {
        Set<String> ids = new HashSet<>();
        for (Operation operation : operations()) {
            String id = operation.content().path("operationId").asText();
            assertTrue(id.matches("[a-z][A-Za-z]+") && ids.add(id), () -> operation.name() + " has the id " + id);
            assertTrue(!operation.content().path("summary").asText().isBlank(), operation.name());
            assertTrue(operation.content().path("tags").size() == 1, operation.name());
        }
    }

    @Test
    void every_operation_tells_how_it_succeeds_and_how_it_fails() {
        for (Operation operation : operations()) {
            Set<String> statuses = new HashSet<>();
            operation.content().path("responses").fieldNames().forEachRemaining(statuses::add);
            Set<String> expected = new HashSet<>(Set.of("default"));
            if (operation.content().has("requestBody")) {
                expected.addAll(Set.of("400", "413", "415", "503"));
            }
            if (operation.content().has("security")) {
                expected.addAll(Set.of("401", "503"));
            }
            if (operation.path().contains("{")) {
                expected.add("404");
            }
            assertTrue(
                    statuses.containsAll(expected), () -> operation.name() + " has " + statuses + ", not " + expected);
            assertTrue(statuses.stream().anyMatch(status -> status.startsWith("2")), operation.name());
        }
    }

    @Test
    void what_needs_a_token_says_so() {
        for (Operation operation : operations()) {
            boolean learners = operation.path().matches("/api/v1/(me|quizzes|conversations).*");
            assertEquals(learners, operation.content().at("/security/0").has("learner"), operation.name());
            boolean editors = operation.path().matches(".*/(candidates|loads)|.*/(jobs|items|draft|publication)(/.*)?")
                    || operation.name().equals("post /api/v1/articles");
            assertEquals(editors, operation.content().at("/security/0").has("editor"), operation.name());
        }
    }

    @Test
    void every_request_and_every_reply_has_a_schema_and_an_example() {
        for (Operation operation : operations()) {
            JsonNode content = operation.content();
            if (content.has("requestBody")) {
                requireExample(content.path("requestBody").path("content"), operation.name() + " request");
            }
            content.path("responses").fields().forEachRemaining(reply -> {
                if (!BODYLESS.contains(reply.getKey())) {
                    requireExample(reply.getValue().path("content"), operation.name() + " " + reply.getKey());
                }
            });
        }
    }

    private void requireExample(JsonNode content, String name) {
        assertTrue(!content.isEmpty(), () -> name + " has no content");
        content.fields().forEachRemaining(media -> {
            JsonNode examples = media.getValue().path("examples");
            assertTrue(!examples.isEmpty(), () -> name + " has no example");
            JsonNode schema = resolve(media.getValue().path("schema"));
            assertTrue(!schema.isMissingNode(), () -> name + " has no schema");
            for (JsonNode example : examples) {
                requireKnownMembers(example.path("value"), schema, name);
            }
        });
    }

    /** An example shows no member that the schema does not know, and all that it requires. */
    private void requireKnownMembers(JsonNode example, JsonNode given, String name) {
        JsonNode schema = resolve(given);
        if (example.isArray()) {
            example.forEach(element -> requireKnownMembers(element, schema.path("items"), name));
        } else if (example.isObject() && schema.has("properties")) {
            schema.path("required")
                    .forEach(member -> assertTrue(example.has(member.asText()), () -> name + " lacks " + member));
            example.fields().forEachRemaining(member -> {
                JsonNode known = schema.path("properties").path(member.getKey());
                assertTrue(!known.isMissingNode(), () -> name + ": example with unknown member " + member.getKey());
                requireKnownMembers(member.getValue(), known, name);
            });
        }
    }

    private JsonNode resolve(JsonNode schema) {
        if (schema.has("anyOf")) {
            return resolve(schema.path("anyOf").path(0));
        }
        return schema.has("$ref") ? document.at(schema.path("$ref").asText().substring(1)) : schema;
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> seen = new ArrayList<>();
        walk(document, (name, node) -> {
            if (name.equals("$ref")) {
                seen.add(node.asText());
                assertTrue(!document.at(node.asText().substring(1)).isMissingNode(), node.asText());
            }
        });
        assertTrue(seen.size() > 20, seen.toString());
    }

    @Test
    void members_and_parameters_are_camel_case_and_no_schema_shows_our_insides() {
        walk(document, (name, node) -> {
            if (name.equals("properties")) {
                node.fieldNames()
                        .forEachRemaining(member -> assertTrue(member.matches("[a-z][a-zA-Z0-9]*"), () -> member));
            }
        });
        operations().forEach(operation -> operation
                .content()
                .path("parameters")
                .forEach(parameter -> assertTrue(
                        parameter.path("name").asText().matches("[a-z][a-zA-Z0-9]*"), () -> parameter.toString())));
        Stream.of("ZoneRules", "JsonNodeType", "HttpProblem", "Violation", "Duration")
                .forEach(inside -> assertTrue(
                        document.at("/components/schemas").path(inside).isMissingNode(), inside));
    }

    private static void walk(JsonNode node, BiConsumer<String, JsonNode> visitor) {
        node.fields().forEachRemaining(member -> {
            // An example may use any names.
            if (!member.getKey().equals("examples")) {
                visitor.accept(member.getKey(), member.getValue());
                walk(member.getValue(), visitor);
            }
        });
        if (node.isArray()) {
            node.forEach(element -> walk(element, visitor));
        }
    }

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.path("paths").fields().forEachRemaining(path -> path.getValue()
                .fields()
                .forEachRemaining(method -> operations.add(
                        new Operation(method.getKey() + " " + path.getKey(), path.getKey(), method.getValue()))));
        assertTrue(operations.size() >= 16, "operations are missing");
        return operations;
    }
}
