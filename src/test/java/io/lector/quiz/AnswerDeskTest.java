package io.lector.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.bank.Bank;
import io.lector.bank.PublishedQuestion;
import io.lector.problem.Refusal;
import io.lector.question.MultipleChoice;
import io.lector.question.Response;
import io.lector.question.ShortAnswer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Answers that are stored in one batch, with and without one among them that cannot be. */
@QuarkusTest
class AnswerDeskTest {

    private static final String ARTICLE = "istanbul-talks-2025";

    @Inject
    AnswerDesk desk;

    @Inject
    Examiner examiner;

    @Inject
    QuizMaster master;

    @Inject
    Quizzes quizzes;

    @Inject
    Bank bank;

    private static UUID newLearner() {
        String id = RestAssured.given()
                .contentType(ContentType.JSON)
                .post("/api/v1/learners")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }

    private Quiz quizAbout(UUID learner, PublishedQuestion... questions) {
        List<String> ids = Stream.of(questions).map(PublishedQuestion::id).toList();
        return master.start(
                learner,
                new QuizWish(
                        ARTICLE, Behaviour.PRACTICE, ids.size(), Set.of(), Set.of(), Optional.empty(), Set.of(), ids));
    }

    private List<PublishedQuestion> ofType(Class<?> type) {
        return bank.published(ARTICLE).questions().stream()
                .filter(published -> type.isInstance(published.question()))
                .toList();
    }

    private static Given choosing(Quiz quiz, PublishedQuestion question, boolean right) {
        MultipleChoice choice = (MultipleChoice) question.question();
        String option = right
                ? choice.choice().key().id()
                : choice.choice().distractors().get(0).option().id();
        return given(quiz, question, new Response.Choices(List.of(option)));
    }

    private static Given given(Quiz quiz, PublishedQuestion question, Response response) {
        return new Given(quiz.learner(), quiz.id(), UUID.randomUUID(), question.id(), response, Optional.empty());
    }

    private static Refusal.Kind refused(Outcome outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).reason().kind();
    }

    private static Receipt stored(Outcome outcome) {
        return assertInstanceOf(Outcome.Stored.class, outcome).receipt();
    }

    @Test
    void each_answer_of_a_batch_sees_those_before_it() {
        List<PublishedQuestion> choices = ofType(MultipleChoice.class);
        PublishedQuestion one = choices.get(0);
        PublishedQuestion two = choices.get(1);
        Quiz quiz = quizAbout(newLearner(), one, two);
        Quiz other = quizAbout(newLearner(), one);
        Given wrong = choosing(quiz, one, false);
        Given right = choosing(quiz, one, true);
        Given late = choosing(quiz, one, true);
        Given elsewhere = choosing(other, one, true);
        Given second = choosing(quiz, two, true);
        List<Outcome> outcomes = examiner.examine(List.of(wrong, right, wrong, late, elsewhere, second));
        assertEquals(1, stored(outcomes.get(0)).answer().turn().tries());
        assertEquals(2, stored(outcomes.get(1)).answer().turn().tries());
        assertTrue(stored(outcomes.get(2)).replay());
        assertEquals(Refusal.Kind.CONFLICT, refused(outcomes.get(3)));
        assertFalse(stored(outcomes.get(4)).replay());
        assertTrue(stored(outcomes.get(5)).quiz().current().isEmpty());
        List<Turn> turns = master.find(quiz.learner(), quiz.id()).turns();
        assertEquals(stored(outcomes.get(5)).quiz().turns(), turns);
        assertEquals(2, turns.get(0).tries());
        assertEquals(2, master.answersTo(quiz).size());
        assertEquals(1, master.answersTo(other).size());
    }

    @Test
    void another_learners_quiz_is_unknown_also_beside_its_owners_answer() {
        PublishedQuestion question = ofType(MultipleChoice.class).get(0);
        Quiz quiz = quizAbout(newLearner(), question);
        Given own = choosing(quiz, question, false);
        Given stolen =
                new Given(newLearner(), quiz.id(), own.answerId(), question.id(), own.response(), Optional.empty());
        List<Outcome> outcomes = examiner.examine(List.of(stolen, own));
        assertEquals(Refusal.Kind.NOT_FOUND, refused(outcomes.get(0)));
        assertEquals(1, stored(outcomes.get(1)).answer().turn().tries());
    }

    @Test
    void an_answer_that_cannot_be_stored_takes_no_other_with_it() throws Exception {
        PublishedQuestion choice = ofType(MultipleChoice.class).get(0);
        PublishedQuestion typed = ofType(ShortAnswer.class).get(0);
        List<Quiz> sound =
                Stream.generate(() -> quizAbout(newLearner(), choice)).limit(6).toList();
        Quiz poisoned = quizAbout(newLearner(), typed);
        // PostgreSQL keeps no NUL in jsonb: the statement that stores the whole batch fails.
        Given poison = given(poisoned, typed, new Response.Text("Kyiv\u0000"));
        ExecutorService phones = Executors.newFixedThreadPool(sound.size() + 1);
        try {
            List<Future<Receipt>> receipts = QuarkusTransaction.requiringNew().call(() -> {
                // Both lanes wait for these two: what comes meanwhile makes one batch.
                sound.subList(0, 2).forEach(quiz -> quizzes.requireLocked(quiz.learner(), quiz.id()));
                List<Future<Receipt>> first = sound.subList(0, 2).stream()
                        .map(quiz -> handIn(phones, choosing(quiz, choice, true)))
                        .toList();
                Thread.sleep(300);
                Future<Receipt> bad = handIn(phones, poison);
                List<Future<Receipt>> rest = sound.subList(2, 6).stream()
                        .map(quiz -> handIn(phones, choosing(quiz, choice, true)))
                        .toList();
                Thread.sleep(300);
                return Stream.of(first, rest, List.of(bad))
                        .flatMap(List::stream)
                        .toList();
            });
            for (int i = 0; i < sound.size(); i++) {
                assertFalse(receipts.get(i).get().replay());
                assertEquals(1, master.answersTo(sound.get(i)).size());
            }
            ExecutionException failed = assertThrows(ExecutionException.class, receipts.get(sound.size())::get);
            assertNotEquals(Refusal.class, failed.getCause().getClass());
            assertTrue(master.answersTo(poisoned).isEmpty());
            assertEquals(
                    0,
                    master.find(poisoned.learner(), poisoned.id())
                            .turns()
                            .get(0)
                            .tries());
        } finally {
            phones.shutdownNow();
        }
    }

    private Future<Receipt> handIn(ExecutorService phones, Given given) {
        return phones.submit(() -> desk.handIn(given));
    }
}
