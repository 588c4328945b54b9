package io.lector;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.bank.Bank;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Whatever is sent, the reply says what is wrong with it, and nothing changes. */
@QuarkusTest
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.GLOBAL)
class BadInputTest {

    private static final int LARGE = 1_024 * 1_024;

    @Inject
    EntityManager entities;

    @Inject
    Bank bank;

    private String token;
    private String article;
    private String quiz;
    private String question;

    @BeforeEach
    void begin() {
        token = given().post("/api/v1/learners").path("token");
        article = bank.all().get(0).article().slug();
        Response started = json().body(
                        "{\"article\": \"%s\", \"behaviour\": \"practice\", \"kinds\": [\"multiple-choice\"]}"
                                .formatted(article))
                .post("/api/v1/quizzes");
        assertEquals(201, started.statusCode(), started.asString());
        quiz = started.path("id");
        question = started.path("question.id");
    }

    @Test
    void what_is_not_an_object_is_not_read() {
        changesNothing(operations().flatMap(operation -> Stream.concat(
                        BadBodies.NOT_OBJECTS.stream(),
                        Stream.of(operation.body() + " more", operation.body() + operation.body()))
                .map(body -> refused(operation, body, 400, "body"))));
    }

    @Test
    void unknown_fields_and_fields_named_twice_are_refused() {
        changesNothing(operations()
                .flatMap(operation -> Stream.concat(
                        Stream.of("role", "score", "learnerId", "Article", "__proto__")
                                .map(name ->
                                        refused(operation, operation.with("\"%s\": 1".formatted(name)), 400, name)),
                        Stream.of(refused(
                                operation, operation.with(operation.body().replaceAll("[{}]", "")), 400, "body")))));
    }

    @Test
    void a_field_of_a_wrong_type_or_value_is_named() {
        changesNothing(operations().flatMap(operation -> BadBodies.fields(operation.name()).stream()
                .map(wrong -> refused(operation, operation.replaced(wrong), 400, wrong.blamed()))));
    }

    @Test
    void a_response_that_is_none_is_refused_in_words_of_its_own_fields() {
        Operation answer = operation("answers");
        changesNothing(BadBodies.RESPONSES.stream()
                .map(wrong -> refused(answer, answer.replaced(wrong), 400, wrong.blamed())));
    }

    @Test
    void certainty_where_it_is_not_asked_is_refused() {
        String choice = json().get("/api/v1/quizzes/" + quiz).path("question.options[0].id");
        Operation answer = operation("answers");
        changesNothing(
                Stream.of(refused(answer, answer.body().replace("\"x\"", '"' + choice + '"'), 400, "certainty")));
    }

    @Test
    void what_is_wrong_is_told_in_the_words_of_a_client() {
        assertEquals(
                "behaviour: one of practice, test, certainty",
                send(operation("quizzes"), "{\"article\": \"a\", \"behaviour\": \"exam\"}")
                        .path("detail"));
        assertEquals(
                "body: not JSON, or a name twice in one object at line 2, column 3",
                send(operation("quizzes"), "{\n  oops}").path("detail"));
    }

    @Test
    void a_large_body_is_not_read() {
        String large = "{\"article\": \"" + "a".repeat(LARGE) + "\"}";
        changesNothing(operations().map(operation -> refused(operation, large, 413, "")));
    }

    @Test
    void a_large_body_that_does_not_say_so_is_not_read_to_its_end() throws Exception {
        String large =
                "{\"article\": \"a\", \"behaviour\": \"test\", \"kinds\": [" + "\"cloze\", ".repeat(LARGE / 12) + "]}";
        HttpRequest chunked = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/quizzes"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large.getBytes())))
                .build();
        HttpResponse<String> reply = HttpClient.newHttpClient().send(chunked, BodyHandlers.ofString());
        assertEquals(413, reply.statusCode(), reply.body());
        ProblemText.check(413, reply.headers().firstValue("Content-Type").orElse(""), reply.body());
    }

    @Test
    void a_body_of_another_type_is_refused() {
        changesNothing(
                operations().flatMap(operation -> Stream.of("text/plain", "application/xml", "text/json", "nonsense")
                        .map(type -> () -> problem(
                                authorised()
                                        .contentType(type)
                                        .body(operation.body().getBytes())
                                        .post(operation.path()),
                                415))));
    }

    @Test
    void addresses_that_do_not_exist_and_methods_that_are_not_taken() {
        String nobodys = UUID.randomUUID().toString();
        changesNothing(Stream.of(
                asked("GET", "/api/v1/quizzes/17", 404),
                asked("GET", "/api/v1/quizzes/" + nobodys, 404),
                asked("GET", "/api/v1/quizzes/" + nobodys.substring(1), 404),
                asked("POST", "/api/v1/quizzes/no-uuid/finish", 404),
                asked("POST", "/api/v1/quizzes/" + nobodys + "/finish", 404),
                asked("GET", "/api/v1/articles/nothing", 404),
                asked("GET", "/api/v1/articles/%00", 404),
                asked("GET", "/api/v1/articles/..%2f..%2fetc", 404),
                asked("GET", "/api/v1/articles/nothing/questions", 404),
                asked("GET", "/api/v1/articles/nothing/candidates", 404),
                asked("GET", "/api/v1/me/progress?article=nothing", 404),
                asked("GET", "/api/v1/me/reviews?article=nothing", 404),
                asked("GET", "/api/v2/articles", 404),
                asked("OPTIONS", "/api/v1/nothing", 404),
                asked("PUT", "/api/v1/quizzes", 405),
                asked("DELETE", "/api/v1/quizzes/" + quiz, 405),
                asked("PATCH", "/api/v1/articles", 405),
                asked("GET", "/api/v1/learners", 405),
                asked("DELETE", "/api/v1/articles/" + article, 405)));
    }

    @Test
    void parameters_out_of_their_range_are_named() {
        String facts = "/api/v1/articles/" + article + "/facts";
        changesNothing(Stream.of(
                asked("GET", "/api/v1/articles?limit=x", 400, "limit"),
                asked("GET", "/api/v1/articles?limit=0", 400, "limit"),
                asked("GET", facts + "?limit=101", 400, "limit"),
                asked("GET", facts + "?limit=99999999999", 400, "limit"),
                asked("GET", facts + "?cursor=nowhere", 400, "cursor"),
                asked("GET", facts + "?cursor=%00", 400, "cursor"),
                asked("GET", "/api/v1/articles/" + article + "/questions?kind=riddle", 400, "kind"),
                asked("GET", "/api/v1/me/reviews?limit=1.5", 400, "limit"),
                asked("GET", "/api/v1/me/reviews?limit=-1", 400, "limit"),
                asked("GET", "/api/v1/me/reviews?cursor=nowhere", 400, "cursor"),
                asked("GET", "/api/v1/me/progress", 400, "article"),
                asked("GET", "/api/v1/me/progress?article=", 400, "article"),
                asked("GET", "/api/v1/me/progress?article=" + "a".repeat(1000), 400, "article")));
    }

    @Test
    void a_broken_address_is_refused_before_anything_looks_at_it() throws IOException {
        for (String address : List.of("/api/v1/articles/%", "/api/v1/articles?limit=%zz", "/api/v1/articles/%f")) {
            String reply = RawHttp.send(RestAssured.port, "GET " + address + " HTTP/1.1");
            assertTrue(reply.startsWith("HTTP/1.1 400"), reply);
            assertTrue(reply.contains("content-length: 0"), reply);
        }
    }

    @Test
    void head_and_options_tell_without_a_body() {
        assertEquals(200, given().head("/api/v1/articles").statusCode());
        assertEquals(404, given().head("/api/v1/articles/nothing").statusCode());
        assertTrue(authorised().options("/api/v1/quizzes").header("Allow").contains("POST"));
    }

    /** An operation with a body, and a body that it takes. */
    record Operation(String name, String path, String body) {

        String with(String member) {
            return body.substring(0, body.lastIndexOf('}')) + ", " + member + "}";
        }

        String replaced(BadBodies.Wrong wrong) {
            String name = wrong.field();
            String other =
                    body.replaceFirst("\"%s\": (\\{[^}]*\\}|\\[[^\\]]*\\]|\"[^\"]*\"|\\d+)".formatted(name), "#");
            assertTrue(!other.equals(body), () -> "no field " + name + " in " + body);
            return other.replace("#", "\"%s\": %s".formatted(name, wrong.json()));
        }
    }

    private Stream<Operation> operations() {
        return Stream.of(
                new Operation("resume", "/api/v1/learners/resume", "{\"resumeCode\": \"0\"}"),
                new Operation(
                        "quizzes",
                        "/api/v1/quizzes",
                        "{\"article\": \"%s\", \"behaviour\": \"test\", \"length\": 2, \"kinds\": [], \"processes\": []}"
                                .formatted(article)),
                new Operation(
                        "answers",
                        "/api/v1/quizzes/" + quiz + "/answers",
                        "{\"answerId\": \"%s\", \"questionId\": \"%s\", \"response\": {\"choices\": [\"x\"]}, \"certainty\": 1}"
                                .formatted(UUID.randomUUID(), question)),
                new Operation(
                        "hints",
                        "/api/v1/quizzes/" + quiz + "/hints",
                        "{\"questionId\": \"%s\", \"number\": 1}".formatted(question)));
    }

    private Operation operation(String name) {
        return operations().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private Executable refused(Operation operation, String body, int status, String field) {
        return () -> {
            Response reply = problem(send(operation, body), status);
            if (!field.isEmpty()) {
                List<String> fields = reply.path("errors.field");
                assertTrue(
                        fields != null && fields.contains(field),
                        () -> operation.name() + " <- " + body + "\n-> " + reply.asString());
            }
        };
    }

    private Response send(Operation operation, String body) {
        return json().body(body).post(operation.path());
    }

    private Executable asked(String method, String path, int status) {
        return () -> problem(authorised().request(method, path), status);
    }

    private Executable asked(String method, String path, int status, String field) {
        return () -> {
            Response reply = problem(authorised().request(method, path), status);
            assertEquals(List.of(field), reply.path("errors.field"), reply.asString());
        };
    }

    private RequestSpecification authorised() {
        return given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .urlEncodingEnabled(false)
                .header("Authorization", "Bearer " + token);
    }

    private RequestSpecification json() {
        return authorised().contentType("application/json");
    }

    static Response problem(Response reply, int status) {
        String text = reply.statusCode() + " " + reply.asString();
        assertEquals(status, reply.statusCode(), text);
        ProblemText.check(reply.statusCode(), reply.contentType(), reply.asString());
        return reply;
    }

    private void changesNothing(Stream<Executable> requests) {
        String before = state();
        List<Executable> all = requests.toList();
        assertTrue(!all.isEmpty());
        assertAll(all);
        assertEquals(before, state());
    }

    /** Everything that requests could change. */
    private String state() {
        Supplier<Object> rows = () -> entities.createNativeQuery(
                        "select (select count(*) from learner) || ' ' || (select count(*) from quiz) || ' '"
                                + " || (select count(*) from answer) || ' ' || (select count(*) from review) || ' '"
                                + " || (select count(*) from memory) || ' '"
                                + " || (select md5(string_agg(q::text, '' order by quiz_id)) from quiz q)",
                        String.class)
                .getSingleResult();
        return (String) rows.get();
    }
}
