package io.lector.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.progress.Knowledge.Given;
import io.lector.question.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnowledgeTest {

    private static final Instant NOON = Instant.parse("2025-05-10T12:00:00Z");

    private final Scheduler scheduler = Scheduler.inDays(0.9);

    @Test
    void a_correct_answer_is_known_until_it_is_due() {
        Knowledge knowledge = Knowledge.of(List.of(given(Verdict.CORRECT, NOON)), scheduler);
        Instant due = knowledge.memory().orElseThrow().due();
        assertTrue(new Present(scheduler, NOON).known(knowledge));
        assertTrue(new Present(scheduler, due).known(knowledge));
        assertFalse(new Present(scheduler, due.plus(Duration.ofDays(3))).known(knowledge));
    }

    @Test
    void a_fact_that_was_just_missed_is_not_known_although_the_key_was_just_seen() {
        Knowledge knowledge = Knowledge.of(
                List.of(given(Verdict.CORRECT, NOON), given(Verdict.INCORRECT, NOON.plusSeconds(60))), scheduler);
        assertFalse(new Present(scheduler, NOON.plusSeconds(61)).known(knowledge));
        assertEquals(1, knowledge.lapses());
    }

    @Test
    void the_first_answer_is_no_lapse() {
        assertEquals(
                0,
                Knowledge.of(List.of(given(Verdict.INCORRECT, NOON)), scheduler).lapses());
    }

    @Test
    void unsure_is_seen_and_changes_nothing_else() {
        Knowledge before = Knowledge.of(List.of(given(Verdict.CORRECT, NOON)), scheduler);
        Knowledge after = before.after(given(Verdict.UNSURE, NOON.plusSeconds(5)), scheduler);
        assertEquals(2, after.seen());
        assertEquals(1, after.reps());
        assertEquals(Verdict.CORRECT, after.lastVerdict());
        assertEquals(before.memory(), after.memory());
    }

    @Test
    void an_unsure_answer_alone_leaves_no_memory() {
        Knowledge knowledge = Knowledge.of(List.of(given(Verdict.UNSURE, NOON)), scheduler);
        assertEquals(Optional.empty(), knowledge.memory());
        assertEquals(Verdict.UNSURE, knowledge.lastVerdict());
        assertFalse(new Present(scheduler, NOON).known(knowledge));
    }

    @Test
    void what_is_unknown_or_missed_or_long_ago_needs_to_be_asked_before_what_is_fresh() {
        Present present = new Present(scheduler, NOON);
        double fresh = present.need(Knowledge.of(List.of(given(Verdict.CORRECT, NOON)), scheduler));
        double old =
                present.need(Knowledge.of(List.of(given(Verdict.CORRECT, NOON.minus(Duration.ofDays(20)))), scheduler));
        double missed = present.need(Knowledge.of(List.of(given(Verdict.INCORRECT, NOON)), scheduler));
        double untold = present.need(Knowledge.of(List.of(given(Verdict.UNSURE, NOON)), scheduler));
        assertTrue(fresh < old && old < missed && missed < untold, fresh + " " + old + " " + missed + " " + untold);
        assertEquals(1, untold);
    }

    private static Given given(Verdict verdict, Instant at) {
        return new Given(verdict, Rating.of(new Attempt(verdict, 0, 1, false, false)), at);
    }
}
