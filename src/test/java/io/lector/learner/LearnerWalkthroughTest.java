package io.lector.learner;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.RealDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.HttpClientConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.GLOBAL)
class LearnerWalkthroughTest {

    @Inject
    EntityManager entities;

    @Inject
    SigningKey.KeptKey kept;

    @Test
    void a_learner_writes_the_code_down_and_comes_back_on_another_device() {
        ExtractableResponse<Response> enrolled = enrol();
        String code = enrolled.path("resumeCode");
        ExtractableResponse<Response> resumed = resume(
                        given(), code.toLowerCase().replace("-", " "))
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("resumeCode", nullValue())
                .extract();
        assertEquals(enrolled.<String>path("id"), resumed.path("id"));
        reviews(resumed.path("token")).then().statusCode(200);
        reviews(enrolled.path("token")).then().statusCode(200);
    }

    @Test
    void nothing_but_the_hash_of_the_code_is_stored() {
        ExtractableResponse<Response> enrolled = enrol();
        String code = enrolled.path("resumeCode");
        String row = (String)
                entities.createNativeQuery("select learner::text from learner where learner_id = :id", String.class)
                        .setParameter("id", UUID.fromString(enrolled.path("id")))
                        .getSingleResult();
        assertTrue(row.length() > 60, row);
        Arrays.stream(code.split("-")).forEach(group -> assertTrue(!row.contains(group), row));
    }

    @Test
    void a_code_that_nobody_has_and_one_that_cannot_be_get_the_same_reply() throws Exception {
        String nobodys = ResumeCode.random(new SecureRandom()).written();
        Map<String, Object> unknown = problem(resume(from("127.0.0.11"), nobodys), 404);
        Map<String, Object> impossible = problem(resume(from("127.0.0.11"), "my cat walked here"), 404);
        assertEquals(unknown, impossible);
    }

    @Test
    void a_body_without_a_code_is_a_bad_request() {
        for (String body : new String[] {"{}", "{\"resumeCode\": \"\"}", "{\"resumeCode\": \" \"}", "null", ""}) {
            given().contentType(ContentType.JSON)
                    .body(body)
                    .post("/api/v1/learners/resume")
                    .then()
                    .statusCode(400)
                    .contentType(startsWith("application/problem+json"));
        }
        problem(resume(given(), "x".repeat(10_000)), 400);
    }

    @Test
    void a_guesser_is_stopped_whoever_they_say_they_are() throws Exception {
        int looked = 0;
        for (int i = 0; i < 200; i++) {
            Response reply = resume(
                    from("127.0.0.12")
                            .header("X-Forwarded-For", "198.51.100." + i)
                            .header("Forwarded", "for=10.0.0." + i),
                    ResumeCode.random(new SecureRandom()).written());
            if (reply.statusCode() == 404) {
                looked++;
                continue;
            }
            problem(reply, 429);
            int wait = Integer.parseInt(reply.header("Retry-After"));
            assertTrue(wait >= 1 && wait <= 60, "Retry-After " + wait);
        }
        // ten a minute, and the minute may turn once while this runs
        assertTrue(looked >= 10 && looked <= 20, looked + " guesses were looked at");
        String code = enrol().path("resumeCode");
        resume(from("127.0.0.13"), code).then().statusCode(200);
    }

    @Test
    void an_erased_learner_is_gone_with_token_and_code() {
        ExtractableResponse<Response> enrolled = enrol();
        String token = enrolled.path("token");
        reviews(token).then().statusCode(200);
        given().auth().oauth2(token).delete("/api/v1/me").then().statusCode(204);
        problem(reviews(token), 401);
        problem(given().auth().oauth2(token).delete("/api/v1/me"), 401);
        problem(resume(given(), enrolled.path("resumeCode")), 404);
    }

    @Test
    void every_learner_is_another() {
        ExtractableResponse<Response> one = enrol();
        ExtractableResponse<Response> other = enrol();
        assertNotEquals(one.<String>path("id"), other.path("id"));
        assertNotEquals(one.<String>path("resumeCode"), other.path("resumeCode"));
    }

    @Test
    void all_instances_and_all_starts_sign_with_the_same_key() {
        assertArrayEquals(kept.secret(), kept.secret());
    }

    private static ExtractableResponse<Response> enrol() {
        return given().post("/api/v1/learners")
                .then()
                .statusCode(201)
                .header("Cache-Control", equalTo("no-store"))
                .extract();
    }

    private static Response resume(RequestSpecification client, String code) {
        return client.contentType(ContentType.JSON)
                .body(Map.of("resumeCode", code))
                .post("/api/v1/learners/resume");
    }

    private static Response reviews(String token) {
        return given().auth().oauth2(token).get("/api/v1/me/reviews");
    }

    private static Map<String, Object> problem(Response reply, int status) {
        return reply.then()
                .statusCode(status)
                .contentType(startsWith("application/problem+json"))
                .extract()
                .path("");
    }

    /** A client with an address of its own, so that the guesses of one test do not stop another. */
    private static RequestSpecification from(String address) throws UnknownHostException {
        return given().config(RestAssuredConfig.config()
                .httpClient(HttpClientConfig.httpClientConfig()
                        .setParam("http.route.local-address", InetAddress.getByName(address))));
    }
}
