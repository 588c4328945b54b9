package io.lector.bank;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.quizbank.BankFolder;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to what is served when an article's files change or break. */
@QuarkusTest
class BankLoadingTest {

    private static final String SLUG = "storvik-bridge";
    private static final Path MADE_UP = Path.of("src/test/resources/quizbank-made-up", SLUG);

    @Inject
    BankLoader loader;

    @Inject
    Bank bank;

    @TempDir
    Path folder;

    @BeforeEach
    void an_article_is_loaded() throws IOException {
        Files.createDirectories(folder.resolve(SLUG));
        try (Stream<Path> files = Files.list(MADE_UP)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(SLUG).resolve(file.getFileName()));
            }
        }
        assertEquals(List.of(), load().faults());
    }

    private BankLoader.Load load() {
        return loader.load(BankFolder.at(folder), SLUG);
    }

    private void edit(String file, String from, String to) throws IOException {
        Path path = folder.resolve(SLUG).resolve(file);
        String before = Files.readString(path);
        assertTrue(before.contains(from), "nothing to edit in " + file);
        Files.writeString(path, before.replace(from, to));
    }

    private PublishedQuestion whyFerry() {
        return bank.published(SLUG).questions().stream()
                .filter(question -> question.question().card().stem().startsWith("Why did Nordferge"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void loading_the_same_files_again_changes_nothing() {
        String before = bank.published(SLUG).sha256();
        assertFalse(load().changed());
        assertEquals(before, bank.published(SLUG).sha256());
    }

    @Test
    void a_changed_question_gets_a_new_version_and_the_others_keep_theirs() throws IOException {
        int before = whyFerry().version();
        List<Integer> others = versionsOfOthers();
        edit("questions.yaml", "The mayor ordered it,", "The mayor of the town ordered it,");
        assertTrue(load().changed());
        assertNotEquals(before, whyFerry().version());
        assertEquals(others, versionsOfOthers());
    }

    @Test
    void what_is_again_as_it_was_has_its_version_and_its_hash_again() throws IOException {
        int before = whyFerry().version();
        String hash = bank.published(SLUG).sha256();
        edit("questions.yaml", "The mayor ordered it,", "A mayor ordered it,");
        assertTrue(load().changed());
        assertNotEquals(hash, bank.published(SLUG).sha256());
        edit("questions.yaml", "A mayor ordered it,", "The mayor ordered it,");
        assertTrue(load().changed());
        assertEquals(hash, bank.published(SLUG).sha256());
        assertEquals(before, whyFerry().version());
    }

    private List<Integer> versionsOfOthers() {
        return bank.published(SLUG).questions().stream()
                .filter(question -> !question.id().equals(whyFerry().id()))
                .map(PublishedQuestion::version)
                .toList();
    }

    @Test
    void a_broken_file_is_named_and_what_was_served_stays_served() throws IOException {
        String before = bank.published(SLUG).sha256();
        edit("facts.yaml", "who: ", "whoo: ");
        BankLoader.Load load = load();
        assertFalse(load.faults().isEmpty());
        assertEquals("facts.yaml", load.faults().get(0).file());
        assertTrue(load.faults().get(0).line() > 1);
        assertEquals(before, bank.published(SLUG).sha256());
        given().get("/api/v1/articles/" + SLUG + "/questions").then().statusCode(200);
    }

    @Test
    void an_answer_is_graded_against_the_version_that_was_shown() throws IOException {
        String shown = whyFerry().id();
        String token =
                given().contentType(ContentType.JSON).post("/api/v1/learners").path("token");
        JsonPath quiz = given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "article", SLUG, "behaviour", "practice", "length", 50, "kinds", List.of("multiple-choice")))
                .post("/api/v1/quizzes")
                .jsonPath();
        String key = whyFerry().question().key().options().get(0);
        assertTrue(quiz.<String>getList("turns.questionId").contains(shown));
        edit(
                "questions.yaml",
                "The buses could not carry everybody, key: true",
                "The ferry was the cheaper way, key: true");
        assertTrue(load().changed());
        assertNotEquals(
                "The buses could not carry everybody",
                whyFerry().question().key().text());
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "answerId",
                        UUID.randomUUID(),
                        "questionId",
                        shown,
                        "response",
                        Map.of("choices", List.of(key))))
                .post("/api/v1/quizzes/" + quiz.getString("id") + "/answers")
                .then()
                .statusCode(201)
                .body("verdict", equalTo("correct"))
                .body("key.text", equalTo("The buses could not carry everybody"));
    }

    @Test
    void a_list_that_did_not_change_is_not_sent_again() {
        String path = "/api/v1/articles/" + SLUG + "/facts";
        String tag = given().get(path).then().statusCode(200).extract().header("ETag");
        given().header("If-None-Match", tag).get(path).then().statusCode(304);
    }

    @Test
    void a_list_is_read_to_its_end_page_by_page() {
        String path = "/api/v1/articles/" + SLUG + "/facts";
        int all = bank.published(SLUG).facts().facts().size();
        JsonPath page = given().get(path + "?limit=2").jsonPath();
        int read = page.getList("items").size();
        while (page.get("next") != null) {
            page = given().get(path + "?limit=2&cursor=" + page.getString("next"))
                    .jsonPath();
            read += page.getList("items").size();
        }
        assertEquals(all, read);
        given().get(path + "?cursor=nothing").then().statusCode(400).body("errors[0].field", equalTo("cursor"));
        given().get(path + "?limit=0").then().statusCode(400).body("errors[0].field", equalTo("limit"));
    }

    @Test
    void without_an_editors_token_candidates_do_not_exist() {
        given().get("/api/v1/articles/" + SLUG + "/candidates")
                .then()
                .statusCode(404)
                .body("title", notNullValue());
    }
}
