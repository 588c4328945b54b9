package io.lector.progress;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.RealDatabase;
import io.lector.bank.Bank;
import io.lector.bank.PublishedBank;
import io.lector.fact.Fact;
import io.lector.progress.Answered.Subject;
import io.lector.question.Grade;
import io.lector.question.Process;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A learner looks at what they know, on whichever article the bank serves first. */
@QuarkusTest
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.GLOBAL)
class ProgressWalkthroughTest {

    @Inject
    Bank bank;

    @Inject
    MemoryBook book;

    @Inject
    Clock clock;

    private String article;
    private List<String> facts;
    private UUID learner;
    private String token;
    private Instant now;

    @BeforeEach
    void enrol() {
        PublishedBank first = bank.all().get(0);
        article = first.facts().article().slug();
        facts = first.facts().facts().stream().map(Fact::id).toList();
        Response enrolled = given().post("/api/v1/learners");
        learner = UUID.fromString(enrolled.path("id"));
        token = enrolled.path("token");
        now = clock.instant();
    }

    @Test
    void a_new_learner_has_seen_nothing() {
        progress()
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("article", equalTo(article))
                .body("facts.known", equalTo(0))
                .body("facts.seen", equalTo(0))
                .body("facts.all", equalTo(facts.size()))
                .body("byFact", hasSize(facts.size()))
                .body("byFact.fact", equalTo(facts))
                .body("byFact[0].memory", nullValue())
                .body("processes.process", equalTo(List.of("retrieve", "infer", "interpret", "evaluate")))
                .body("processes[0].asked", equalTo(0))
                .body("processes[0].fraction", nullValue());
    }

    @Test
    void a_right_answer_is_known_and_a_wrong_one_is_only_seen() {
        tell(facts.get(0), Process.RETRIEVE, Grade.correct(), Duration.ZERO);
        tell(facts.get(1), Process.RETRIEVE, Grade.incorrect("That was another bridge."), Duration.ZERO);
        tell(facts.get(2), Process.EVALUATE, Grade.unsure("It cannot be told."), Duration.ZERO);
        progress()
                .then()
                .statusCode(200)
                .body("facts.known", equalTo(1))
                .body("facts.seen", equalTo(3))
                .body("byFact[0].lastVerdict", equalTo("correct"))
                .body("byFact[0].known", equalTo(true))
                .body("byFact[0].memory.stability", equalTo(2.3065f))
                .body("byFact[0].memory.retrievability", equalTo(1.0f))
                .body("byFact[1].lastVerdict", equalTo("incorrect"))
                .body("byFact[1].known", equalTo(false))
                .body("byFact[2].lastVerdict", equalTo("unsure"))
                .body("byFact[2].memory", nullValue())
                .body("processes[0].asked", equalTo(2))
                .body("processes[0].fraction", equalTo(0.5f))
                .body("processes[3].asked", equalTo(0));
    }

    @Test
    void what_was_known_is_forgotten_in_time_and_comes_up_for_review() {
        tell(facts.get(0), Process.RETRIEVE, Grade.correct(), Duration.ofDays(10));
        tell(facts.get(1), Process.RETRIEVE, Grade.correct(), Duration.ofHours(1));
        progress().then().body("facts.known", equalTo(1)).body("byFact[0].known", equalTo(false));
        reviews()
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].article", equalTo(article))
                .body("items[0].fact", equalTo(facts.get(0)))
                .body("items[0].lastVerdict", equalTo("correct"))
                .body("next", nullValue());
        reviews("article", article).then().body("items", hasSize(1));
    }

    @Test
    void what_is_due_is_read_page_by_page_oldest_first_and_each_once() {
        int count = Math.min(7, facts.size());
        for (int i = 0; i < count; i++) {
            tell(facts.get(i), Process.INFER, Grade.correct(), Duration.ofDays(i < 4 ? 30 : 40 + i));
        }
        List<String> read = new ArrayList<>();
        List<String> dueTimes = new ArrayList<>();
        Optional<String> cursor = Optional.of("");
        while (cursor.isPresent()) {
            Response page = cursor.get().isEmpty() ? reviews("limit", 3) : reviews("limit", 3, "cursor", cursor.get());
            page.then().statusCode(200);
            read.addAll(page.path("items.fact"));
            dueTimes.addAll(page.path("items.memory.dueAt"));
            cursor = Optional.ofNullable(page.path("next"));
        }
        assertEquals(count, read.size());
        assertEquals(count, read.stream().distinct().count());
        List<Instant> order = dueTimes.stream().map(Instant::parse).toList();
        assertEquals(order.stream().sorted().toList(), order);
    }

    @Test
    void a_fact_that_the_bank_no_longer_serves_is_not_asked_again() {
        tell("fact-that-was-withdrawn", Process.RETRIEVE, Grade.correct(), Duration.ofDays(30));
        reviews().then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void one_learner_sees_nothing_of_another() {
        tell(facts.get(0), Process.RETRIEVE, Grade.correct(), Duration.ofDays(10));
        String other = given().post("/api/v1/learners").path("token");
        given().auth().oauth2(other).get("/api/v1/me/reviews").then().body("items", hasSize(0));
        given().auth()
                .oauth2(other)
                .get("/api/v1/me/progress?article=" + article)
                .then()
                .body("facts.seen", equalTo(0));
    }

    @Test
    void what_cannot_be_meant_is_refused_with_a_problem() {
        refused(me().get("/api/v1/me/progress?article=no-such-article"), 404);
        refused(me().get("/api/v1/me/progress"), 400);
        refused(me().get("/api/v1/me/progress?article="), 400);
        refused(reviews("article", "no-such-article"), 404);
        refused(reviews("limit", 0), 400);
        refused(reviews("limit", 101), 400);
        for (String cursor : List.of("x", "\u0001", "AAAA", "LTk5OTk5OTk5OS0wMS0wMVQwMDowMDowMFogYSBi", "🙂")) {
            refused(reviews("cursor", cursor), 400);
        }
        refused(given().get("/api/v1/me/progress?article=" + article), 401);
        refused(given().get("/api/v1/me/reviews"), 401);
    }

    private void tell(String fact, Process process, Grade grade, Duration ago) {
        Answered answer = new Answered(
                learner,
                UUID.randomUUID(),
                new Subject(article, List.of(fact), process),
                Attempt.first(grade),
                now.minus(ago));
        QuarkusTransaction.requiringNew().run(() -> book.record(answer));
    }

    private Response progress() {
        return me().get("/api/v1/me/progress?article=" + article);
    }

    /** @param query names and values in turn */
    private Response reviews(Object... query) {
        RequestSpecification request = me();
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam(query[i].toString(), query[i + 1]);
        }
        return request.get("/api/v1/me/reviews");
    }

    private RequestSpecification me() {
        return given().auth().oauth2(token);
    }

    private static void refused(Response reply, int status) {
        assertEquals(status, reply.statusCode(), reply.asString());
        reply.then().contentType(startsWith("application/problem+json"));
        assertTrue(reply.<String>path("type").startsWith("urn:lector:problem:"));
    }
}
