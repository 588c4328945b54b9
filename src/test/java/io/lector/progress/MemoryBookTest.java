package io.lector.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.RealDatabase;
import io.lector.problem.Refusal;
import io.lector.progress.Answered.Subject;
import io.lector.question.Process;
import io.lector.question.Verdict;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.GLOBAL)
class MemoryBookTest {

    private static final String ARTICLE = "school-bus-strike-2025";
    private static final Instant START = Instant.parse("2025-05-10T08:00:00Z");

    @Inject
    MemoryBook book;

    @Inject
    ProgressReader reader;

    @Inject
    EntityManager entities;

    @Test
    void an_answer_is_remembered_for_each_of_its_facts() {
        UUID learner = enrol();
        record(answer(learner, 0, Verdict.CORRECT, "strike-began", "drivers-want-heating"));
        Map<String, Knowledge> known = known(learner);
        assertEquals(2, known.size());
        Memory memory = known.get("strike-began").memory().orElseThrow();
        assertEquals(2.3065, memory.stability());
        assertEquals(START, memory.lastReview());
        assertEquals(memory, known.get("drivers-want-heating").memory().orElseThrow());
    }

    @Test
    void an_answer_told_twice_changes_nothing() {
        UUID learner = enrol();
        Answered first = answer(learner, 0, Verdict.CORRECT, "strike-began");
        Answered second = answer(learner, 1, Verdict.INCORRECT, "strike-began");
        record(first);
        record(second);
        Map<String, Knowledge> before = known(learner);
        record(first);
        record(second);
        assertEquals(before, known(learner));
        assertEquals(2, before.get("strike-began").seen());
    }

    @Test
    void answers_in_any_order_leave_the_same_memory() {
        for (int seed = 0; seed < 40; seed++) {
            UUID learner = enrol();
            Random chance = new Random(seed);
            List<Answered> answers = history(learner, chance, 25);
            Map<String, Knowledge> expected = fold(answers);
            List<Answered> shuffled = new ArrayList<>(answers);
            Collections.shuffle(shuffled, chance);
            tellInParts(shuffled, chance);
            assertEquals(expected, known(learner), "seed " + seed);
        }
    }

    private void tellInParts(List<Answered> answers, Random chance) {
        int from = 0;
        while (from < answers.size()) {
            int to = Math.min(answers.size(), from + 1 + chance.nextInt(6));
            List<Answered> part = answers.subList(Math.max(0, from - chance.nextInt(2)), to);
            QuarkusTransaction.requiringNew().run(() -> book.recordAll(part));
            from = to;
        }
    }

    @Test
    void answers_of_many_threads_leave_the_same_memory_and_no_deadlock() throws Exception {
        UUID learner = enrol();
        List<Answered> answers = history(learner, new Random(11), 160);
        List<Answered> shuffled = new ArrayList<>(answers);
        shuffled.addAll(answers.subList(0, 40));
        Collections.shuffle(shuffled, new Random(12));
        tellAtOnce(shuffled);
        assertEquals(fold(answers), known(learner));
    }

    /** Both read the memory before either has written: whoever writes second must notice. */
    @Test
    void two_answers_at_the_same_moment_are_both_remembered() throws Exception {
        for (int round = 0; round < 40; round++) {
            UUID learner = enrol();
            List<Answered> answers = new ArrayList<>();
            for (int minute = 0; minute < 8; minute++) {
                answers.add(answer(learner, minute, Verdict.CORRECT, "strike-began", "drivers-want-heating"));
            }
            tellAtOnce(answers);
            assertEquals(fold(answers), known(learner), "round " + round);
        }
    }

    private void tellAtOnce(List<Answered> answers) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> calls = new ArrayList<>();
            answers.forEach(answer -> calls.add(() -> {
                record(answer);
                return null;
            }));
            for (Future<Void> told : threads.invokeAll(calls)) {
                told.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void a_memory_computed_anew_is_the_same() {
        UUID learner = enrol();
        List<Answered> answers = history(learner, new Random(3), 12);
        QuarkusTransaction.requiringNew().run(() -> book.recordAll(answers));
        Map<String, Knowledge> before = known(learner);
        before.keySet().forEach(fact -> book.recompute(learner, ARTICLE, fact));
        assertEquals(before, known(learner));
        book.recompute(learner, ARTICLE, "never-asked");
        assertEquals(before, known(learner));
    }

    @Test
    void a_memory_of_another_algorithm_is_computed_anew_at_the_next_answer() {
        UUID learner = enrol();
        record(answer(learner, 0, Verdict.CORRECT, "strike-began"));
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update memory set algorithm = 'sm-2', stability = 99 where learner_id = :learner")
                .setParameter("learner", learner)
                .executeUpdate());
        Answered next = answer(learner, 1, Verdict.CORRECT, "strike-began");
        record(next);
        List<Knowledge.Given> given =
                List.of(answer(learner, 0, Verdict.CORRECT, "strike-began").given(), next.given());
        assertEquals(
                Knowledge.of(given, book.present().scheduler()), known(learner).get("strike-began"));
    }

    @Test
    void an_unsure_answer_is_seen_and_leaves_no_memory() {
        UUID learner = enrol();
        record(answer(learner, 0, Verdict.UNSURE, "strike-began"));
        Knowledge knowledge = known(learner).get("strike-began");
        assertEquals(1, knowledge.seen());
        assertTrue(knowledge.memory().isEmpty());
        assertEquals(Map.of(), reader.byProcess(learner, ARTICLE));
    }

    @Test
    void a_question_about_two_facts_counts_once_for_its_process() {
        UUID learner = enrol();
        record(answer(learner, 0, Verdict.CORRECT, "strike-began", "drivers-want-heating"));
        record(answer(learner, 1, Verdict.INCORRECT, "strike-began"));
        assertEquals(Map.of(Process.INFER, new ProgressReader.Tally(2, 0.5)), reader.byProcess(learner, ARTICLE));
    }

    @Test
    void the_answer_of_an_erased_learner_does_not_bring_them_back() {
        UUID nobody = UUID.randomUUID();
        Refusal refusal = assertThrows(Refusal.class, () -> record(answer(nobody, 0, Verdict.CORRECT, "strike-began")));
        assertEquals(Refusal.Kind.UNAUTHORISED, refusal.kind());
        assertEquals(Map.of(), known(nobody));
    }

    @Test
    void erasing_a_learner_erases_memory_and_reviews() {
        UUID learner = enrol();
        record(answer(learner, 0, Verdict.CORRECT, "strike-began"));
        assertEquals(2L, rows(learner));
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("delete from learner where learner_id = :learner")
                        .setParameter("learner", learner)
                        .executeUpdate());
        assertEquals(0L, rows(learner));
    }

    private long rows(UUID learner) {
        return (Long) entities.createNativeQuery(
                        "select (select count(*) from memory where learner_id = :learner)"
                                + " + (select count(*) from review where learner_id = :learner)",
                        Long.class)
                .setParameter("learner", learner)
                .getSingleResult();
    }

    private Map<String, Knowledge> fold(List<Answered> answers) {
        Map<String, List<Knowledge.Given>> byFact = new HashMap<>();
        answers.stream().sorted((a, b) -> a.at().compareTo(b.at())).forEach(answer -> answer.subject()
                .facts()
                .forEach(fact ->
                        byFact.computeIfAbsent(fact, key -> new ArrayList<>()).add(answer.given())));
        Map<String, Knowledge> folded = new HashMap<>();
        byFact.forEach((fact, given) ->
                folded.put(fact, Knowledge.of(given, book.present().scheduler())));
        return folded;
    }

    /** Answers about one to three of five facts each, some within the minute, some weeks apart, oldest first. */
    private static List<Answered> history(UUID learner, Random chance, int length) {
        List<Answered> answers = new ArrayList<>();
        Instant at = START;
        for (int i = 0; i < length; i++) {
            at = at.plusSeconds(1 + (chance.nextBoolean() ? chance.nextInt(60) : chance.nextInt(30 * 86_400)));
            List<String> facts = new ArrayList<>();
            for (int n = chance.nextInt(3); n >= 0; n--) {
                facts.add("fact-" + chance.nextInt(5));
            }
            Verdict verdict = Verdict.values()[chance.nextInt(4)];
            Attempt attempt = new Attempt(verdict, 0.25, 1 + chance.nextInt(2), false, chance.nextBoolean());
            answers.add(new Answered(
                    learner, UUID.randomUUID(), new Subject(ARTICLE, facts, Process.RETRIEVE), attempt, at));
        }
        return answers;
    }

    /** The answer of a learner in that minute; asked again, it is the same answer. */
    private static Answered answer(UUID learner, int minute, Verdict verdict, String... facts) {
        UUID id = UUID.nameUUIDFromBytes((learner + " " + minute).getBytes());
        double fraction = verdict == Verdict.CORRECT ? 1 : 0;
        return new Answered(
                learner,
                id,
                new Subject(ARTICLE, List.of(facts), Process.INFER),
                new Attempt(verdict, fraction, 1, false, false),
                START.plusSeconds(60L * minute));
    }

    private Map<String, Knowledge> known(UUID learner) {
        return reader.ofArticle(learner, ARTICLE);
    }

    private void record(Answered answer) {
        QuarkusTransaction.requiringNew().run(() -> book.record(answer));
    }

    private static UUID enrol() {
        return UUID.fromString(RestAssured.post("/api/v1/learners").path("id"));
    }
}
