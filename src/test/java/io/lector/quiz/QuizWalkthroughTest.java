package io.lector.quiz;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.bank.Bank;
import io.lector.bank.PublishedQuestion;
import io.lector.question.MultipleChoice;
import io.lector.question.Question;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A learner's way through quizzes, over HTTP and with the bank as it is published. */
@QuarkusTest
class QuizWalkthroughTest {

    private static final String ARTICLE = "istanbul-talks-2025";

    @Inject
    Bank bank;

    private String token;

    @BeforeEach
    void a_new_learner() {
        token = newLearner();
    }

    private static String newLearner() {
        return given().contentType(ContentType.JSON)
                .post("/api/v1/learners")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    private ValidatableResponse post(String path, Object body) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path)
                .then();
    }

    private ValidatableResponse get(String path) {
        return given().auth().oauth2(token).get("/api/v1" + path).then();
    }

    private ValidatableResponse start(String behaviour, int length, String... kinds) {
        return post(
                        "/quizzes",
                        Map.of("article", ARTICLE, "behaviour", behaviour, "length", length, "kinds", List.of(kinds)))
                .statusCode(201);
    }

    private ValidatableResponse answer(String quiz, Map<String, Object> body) {
        return post("/quizzes/" + quiz + "/answers", body);
    }

    private static Map<String, Object> choosing(String question, String option) {
        return Map.of(
                "answerId", UUID.randomUUID(), "questionId", question, "response", Map.of("choices", List.of(option)));
    }

    private MultipleChoice choice(String id) {
        Question question = bank.published(ARTICLE).question(id).orElseThrow().question();
        return (MultipleChoice) question;
    }

    private String key(String question) {
        return choice(question).choice().key().id();
    }

    private String wrong(String question, int which) {
        return choice(question).choice().distractors().get(which).option().id();
    }

    @Test
    void a_wrong_answer_names_the_confusion_and_keeps_the_key() {
        ValidatableResponse quiz = start("practice", 3, "multiple-choice");
        String id = quiz.extract().path("id");
        String question = quiz.extract().path("question.id");
        answer(id, choosing(question, wrong(question, 0)))
                .statusCode(201)
                .body("verdict", equalTo("incorrect"))
                .body("confusion", notNullValue())
                .body("feedback", notNullValue())
                .body("key", nullValue())
                .body("explanation", nullValue())
                .body("next.id", equalTo(question));
        post("/quizzes/" + id + "/hints", Map.of("questionId", question, "number", 1))
                .statusCode(200)
                .body("hint", equalTo(choice(question).card().hints().get(0)));
        answer(id, choosing(question, key(question)))
                .statusCode(201)
                .body("verdict", equalTo("correct"))
                .body("mark", closeToFloat(2 / 3.0))
                .body("key.options", equalTo(List.of(key(question))))
                .body("evidence[0].link", notNullValue())
                .body("next.id", not(equalTo(question)));
    }

    private static org.hamcrest.Matcher<Float> closeToFloat(double value) {
        return new org.hamcrest.CustomTypeSafeMatcher<>("about " + value) {
            @Override
            protected boolean matchesSafely(Float actual) {
                return Math.abs(actual - value) < 1e-5;
            }
        };
    }

    @Test
    void an_answer_repeated_with_the_same_id_changes_nothing() {
        ValidatableResponse quiz = start("practice", 2, "multiple-choice");
        String id = quiz.extract().path("id");
        String question = quiz.extract().path("question.id");
        Map<String, Object> body = choosing(question, wrong(question, 0));
        Map<String, Object> first = answer(id, body).statusCode(201).extract().path("");
        Map<String, Object> again = answer(id, body).statusCode(200).extract().path("");
        assertEquals(first, again);
        get("/quizzes/" + id).body("turns[0].tries", equalTo(1));
    }

    @Test
    void another_answer_under_the_same_id_is_a_conflict_and_stores_nothing() {
        ValidatableResponse quiz = start("practice", 2, "multiple-choice");
        String id = quiz.extract().path("id");
        String question = quiz.extract().path("question.id");
        UUID answerId = UUID.randomUUID();
        Map<String, Object> first = Map.of(
                "answerId",
                answerId,
                "questionId",
                question,
                "response",
                Map.of("choices", List.of(wrong(question, 0))));
        Map<String, Object> other = Map.of(
                "answerId", answerId, "questionId", question, "response", Map.of("choices", List.of(key(question))));
        answer(id, first).statusCode(201);
        answer(id, other).statusCode(409).body("type", equalTo("urn:lector:problem:conflict"));
        get("/quizzes/" + id).body("turns[0].tries", equalTo(1)).body("turns[0].state", equalTo("open"));
    }

    @Test
    void the_same_answer_sent_eight_times_at_once_is_stored_once() throws Exception {
        ExecutorService phones = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 10; round++) {
                ValidatableResponse quiz = start("practice", 1, "multiple-choice");
                String id = quiz.extract().path("id");
                String question = quiz.extract().path("question.id");
                Map<String, Object> body = choosing(question, wrong(question, 0));
                Callable<Integer> call = () -> answer(id, body).extract().statusCode();
                List<Integer> codes = new ArrayList<>();
                for (Future<Integer> code : phones.invokeAll(java.util.Collections.nCopies(8, call))) {
                    codes.add(code.get());
                }
                assertEquals(1, codes.stream().filter(code -> code == 201).count(), codes::toString);
                assertEquals(7, codes.stream().filter(code -> code == 200).count(), codes::toString);
                get("/quizzes/" + id).body("turns[0].tries", equalTo(1));
            }
        } finally {
            phones.shutdownNow();
        }
    }

    @Test
    void answer_and_finish_at_once_never_leave_an_open_question_in_a_finished_quiz() throws Exception {
        ExecutorService tabs = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 25; round++) {
                ValidatableResponse quiz = start("practice", 2, "multiple-choice");
                String id = quiz.extract().path("id");
                String question = quiz.extract().path("question.id");
                Future<Integer> answered = tabs.submit(() ->
                        answer(id, choosing(question, key(question))).extract().statusCode());
                Future<Integer> finished = tabs.submit(() ->
                        post("/quizzes/" + id + "/finish", Map.of()).extract().statusCode());
                assertTrue(List.of(201, 409).contains(answered.get()));
                assertEquals(200, finished.get());
                List<String> states = get("/quizzes/" + id).extract().path("turns.state");
                assertEquals(List.of("closed", "closed"), states);
            }
        } finally {
            tabs.shutdownNow();
        }
    }

    @Test
    void a_test_reveals_nothing_before_it_is_finished() {
        ValidatableResponse quiz = start("test", 2, "multiple-choice");
        String id = quiz.extract().path("id");
        String question = quiz.extract().path("question.id");
        answer(id, choosing(question, wrong(question, 0)))
                .statusCode(201)
                .body("verdict", nullValue())
                .body("feedback", nullValue())
                .body("key", nullValue())
                .body("mistaken", hasSize(0));
        answer(id, choosing(question, key(question))).statusCode(201).body("verdict", nullValue());
        get("/quizzes/" + id).body("score", nullValue()).body("turns[0].verdict", nullValue());
        post("/quizzes/" + id + "/hints", Map.of("questionId", question, "number", 1))
                .statusCode(409);
        post("/quizzes/" + id + "/finish", Map.of())
                .statusCode(200)
                .body("state", equalTo("finished"))
                .body("score", equalTo(1.0f))
                .body("results[0].verdict", equalTo("correct"))
                .body("results[0].key.options", equalTo(List.of(key(question))))
                .body("results[1].feedback", equalTo("No answer given."));
        answer(id, choosing(question, key(question))).statusCode(409);
    }

    @Test
    void certainty_is_marked_and_needed() {
        ValidatableResponse quiz = start("certainty", 2, "multiple-choice");
        String id = quiz.extract().path("id");
        String question = quiz.extract().path("question.id");
        answer(id, choosing(question, wrong(question, 0)))
                .statusCode(400)
                .body("errors[0].field", equalTo("certainty"));
        answer(
                        id,
                        Map.of(
                                "answerId",
                                UUID.randomUUID(),
                                "questionId",
                                question,
                                "certainty",
                                3,
                                "response",
                                Map.of("choices", List.of(wrong(question, 0)))))
                .statusCode(201)
                .body("mark", equalTo(-6.0f))
                .body("key", notNullValue());
    }

    @Test
    void another_learners_quiz_is_not_there() {
        String id = start("practice", 1).extract().path("id");
        token = newLearner();
        get("/quizzes/" + id).statusCode(404);
        post("/quizzes/" + id + "/finish", Map.of()).statusCode(404);
    }

    @Test
    void an_answer_id_belongs_to_its_learner() {
        ValidatableResponse quiz = start("practice", 1, "multiple-choice");
        String question = quiz.extract().path("question.id");
        Map<String, Object> body = choosing(question, wrong(question, 0));
        answer(quiz.extract().path("id"), body).statusCode(201);
        token = newLearner();
        ValidatableResponse other = start("practice", 50, "multiple-choice");
        List<String> asked = other.extract().path("turns.questionId");
        if (asked.contains(question)) {
            answer(other.extract().path("id"), body).statusCode(201);
        }
    }

    @Test
    void what_does_not_fit_the_question_is_refused_and_costs_no_try() {
        ValidatableResponse quiz = start("practice", 1, "multiple-choice");
        String id = quiz.extract().path("id");
        String question = quiz.extract().path("question.id");
        answer(id, choosing(question, "zz")).statusCode(400).body("errors[0].field", equalTo("response.choices"));
        answer(id, Map.of("answerId", UUID.randomUUID(), "questionId", question, "response", Map.of("text", "hm")))
                .statusCode(400);
        answer(id, choosing("nothing", "a")).statusCode(404);
        get("/quizzes/" + id).body("turns[0].tries", equalTo(0));
    }

    @Test
    void a_quiz_spreads_over_kinds_and_paragraphs_and_repeats_no_fact() {
        ValidatableResponse quiz = start("practice", 12);
        List<String> asked = quiz.extract().path("turns.questionId");
        List<Question> questions = asked.stream()
                .map(id -> bank.published(ARTICLE).question(id).orElseThrow().question())
                .toList();
        assertEquals(12, questions.size());
        assertTrue(questions.stream().map(Question::kind).distinct().count() >= 4);
        assertTrue(questions.stream()
                        .map(question -> question.card().evidence().get(0).paragraph())
                        .distinct()
                        .count()
                >= 9);
        List<String> facts = questions.stream()
                .flatMap(question -> question.card().facts().stream())
                .toList();
        assertEquals(facts.size(), new HashSet<>(facts).size());
        for (Question one : questions) {
            for (Question other : questions) {
                assertTrue(one == other
                        || !bank.published(ARTICLE)
                                .spoiltBy(one.card().id())
                                .contains(other.card().id()));
            }
        }
    }

    @Test
    void what_was_answered_is_asked_less_than_what_was_not() {
        ValidatableResponse first = start("practice", 5, "multiple-choice");
        String id = first.extract().path("id");
        List<String> asked = first.extract().path("turns.questionId");
        asked.forEach(question -> answer(id, choosing(question, key(question))).statusCode(201));
        List<String> then = start("practice", 5, "multiple-choice").extract().path("turns.questionId");
        assertTrue(then.stream().noneMatch(asked::contains), "asked again: " + then);
    }

    @Test
    void progress_counts_what_was_answered() {
        ValidatableResponse quiz = start("practice", 1, "multiple-choice");
        String question = quiz.extract().path("question.id");
        answer(quiz.extract().path("id"), choosing(question, key(question))).statusCode(201);
        int facts = choice(question).card().facts().size();
        get("/me/progress?article=" + ARTICLE)
                .statusCode(200)
                .body("facts.seen", equalTo(facts))
                .body("facts.known", equalTo(facts));
    }

    @Test
    void named_questions_are_asked_in_the_order_named() {
        List<String> wanted = bank.published(ARTICLE).questions().stream()
                .skip(7)
                .limit(3)
                .map(PublishedQuestion::id)
                .toList();
        post("/quizzes", Map.of("article", ARTICLE, "behaviour", "test", "questions", wanted))
                .statusCode(201)
                .body("turns.questionId", equalTo(wanted));
        post("/quizzes", Map.of("article", ARTICLE, "behaviour", "test", "questions", List.of("none")))
                .statusCode(404);
    }

    @Test
    void unknown_articles_and_kinds_are_named() {
        post("/quizzes", Map.of("article", "nowhere", "behaviour", "practice")).statusCode(404);
        post("/quizzes", Map.of("article", ARTICLE, "behaviour", "practice", "kinds", List.of("riddle")))
                .statusCode(400)
                .body("errors.field", hasItem("kinds"));
    }

    @Test
    void the_public_list_holds_no_key() {
        ValidatableResponse page =
                get("/articles/" + ARTICLE + "/questions?limit=100").statusCode(200);
        List<Map<String, Object>> items = page.extract().path("items");
        assertTrue(items.size() >= 40);
        for (Map<String, Object> item : items) {
            assertEquals(
                    java.util.Set.of("id", "version", "kind", "process", "stem", "options", "prompts", "hints"),
                    item.keySet());
            assertTrue(item.get("hints") instanceof Integer);
        }
        page.body("items[0]", not(hasKey("key")));
    }
}
