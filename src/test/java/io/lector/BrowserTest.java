package io.lector;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** What browsers are told, on a service without configured origins and on a database that does not keep its word. */
@QuarkusTest
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.GLOBAL)
class BrowserTest {

    @Test
    void no_origin_is_allowed_unless_it_is_configured() {
        given().header("Origin", "https://news.example")
                .get("/api/v1/articles")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void replies_are_taken_for_nothing_else_and_a_learners_are_kept_by_nobody() {
        given().get("/api/v1/articles")
                .then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("Cache-Control", nullValue());
        given().post("/api/v1/learners").then().statusCode(201).header("Cache-Control", equalTo("no-store"));
        given().get("/api/v1/me/reviews").then().statusCode(401).header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void a_database_that_may_lose_answers_is_not_ready() {
        // The tests' own server runs without fsync, for speed.
        given().get("/q/health/ready")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'durability' }.status", equalTo("DOWN"))
                .body("checks.find { it.name == 'durability' }.data.fsync", equalTo("off"));
    }
}
