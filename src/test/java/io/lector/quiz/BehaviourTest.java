package io.lector.quiz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lector.problem.Refusal;
import io.lector.question.Grade;
import io.lector.question.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BehaviourTest {

    private static final Turn FRESH = Turn.of("q", 1);
    private static final Grade WRONG = Grade.incorrect("no");
    private static final Grade HALF = Grade.partial(0.5, "half");

    private static Submission of(Grade grade) {
        return new Submission(grade, false, 3, Optional.empty());
    }

    private static Submission sure(Grade grade, int level) {
        return new Submission(grade, false, 3, Optional.of(Certainty.of(level)));
    }

    @Test
    void practice_gives_the_full_mark_at_the_first_try() {
        Turn turn = Behaviour.PRACTICE.submit(FRESH, of(Grade.correct()));
        assertEquals(1, turn.mark());
        assertEquals(Turn.State.CLOSED, turn.state());
        assertEquals(Behaviour.Reveal.KEY, Behaviour.PRACTICE.reveal(turn));
    }

    @Test
    void practice_takes_a_third_for_each_wrong_try() {
        Turn once = Behaviour.PRACTICE.submit(FRESH, of(WRONG));
        assertEquals(Turn.State.OPEN, once.state());
        assertEquals(Behaviour.Reveal.FEEDBACK, Behaviour.PRACTICE.reveal(once));
        assertEquals(
                2 / 3.0, Behaviour.PRACTICE.submit(once, of(Grade.correct())).mark(), 1e-9);
        Turn twice = Behaviour.PRACTICE.submit(once, of(WRONG));
        assertEquals(
                1 / 3.0, Behaviour.PRACTICE.submit(twice, of(Grade.correct())).mark(), 1e-9);
        assertEquals(1 / 6.0, Behaviour.PRACTICE.submit(twice, of(HALF)).mark(), 1e-9);
    }

    @Test
    void practice_shows_the_key_after_the_third_wrong_try() {
        Turn turn = FRESH;
        for (int i = 0; i < Behaviour.MAX_TRIES; i++) {
            turn = Behaviour.PRACTICE.submit(turn, of(WRONG));
        }
        assertEquals(Turn.State.CLOSED, turn.state());
        assertEquals(0, turn.mark());
    }

    @Test
    void practice_ends_when_only_the_key_is_left() {
        Turn turn = Behaviour.PRACTICE.submit(FRESH, new Submission(WRONG, false, 1, Optional.empty()));
        assertEquals(Turn.State.CLOSED, turn.state());
    }

    @Test
    void an_answer_that_cannot_be_read_costs_no_try() {
        Turn turn = Behaviour.PRACTICE.submit(FRESH, of(Grade.unsure("unclear")));
        assertEquals(0, turn.tries());
        assertEquals(Turn.State.OPEN, turn.state());
        assertEquals(1, Behaviour.PRACTICE.submit(turn, of(Grade.correct())).mark());
    }

    @Test
    void who_gives_up_is_told() {
        Turn turn =
                Behaviour.PRACTICE.submit(FRESH, new Submission(Grade.unsure("no answer"), true, 3, Optional.empty()));
        assertEquals(Turn.State.CLOSED, turn.state());
        assertEquals(Optional.of(Verdict.UNSURE), turn.verdict());
    }

    @Test
    void a_test_shows_nothing_and_lets_an_answer_be_replaced() {
        Turn wrong = Behaviour.TEST.submit(FRESH, of(WRONG));
        assertEquals(Turn.State.HELD, wrong.state());
        assertEquals(Behaviour.Reveal.NOTHING, Behaviour.TEST.reveal(wrong));
        assertEquals(1, Behaviour.TEST.submit(wrong, of(Grade.correct())).mark());
    }

    @Test
    void certainty_is_marked_as_moodle_marks_it() {
        double[][] marks = {{1, 0}, {2, -2}, {3, -6}};
        for (int level = 1; level <= 3; level++) {
            assertEquals(marks[level - 1][0], mark(sure(Grade.correct(), level)));
            assertEquals(marks[level - 1][1], mark(sure(WRONG, level)));
        }
        assertEquals(1.5, mark(sure(HALF, 3)));
        assertEquals(0, mark(sure(Grade.unsure("unclear"), 3)));
    }

    /** The level that promises most is the one that fits how often one is right: that is what makes honesty pay. */
    @Test
    void honesty_pays_at_every_chance_of_being_right() {
        for (int percent = 0; percent <= 100; percent++) {
            double right = percent / 100.0;
            double low = right;
            double mid = 2 * right - 2 * (1 - right);
            double high = 3 * right - 6 * (1 - right);
            int best = high >= mid && high >= low ? 3 : mid >= low ? 2 : 1;
            int honest = right >= 0.8 ? 3 : right >= 2 / 3.0 ? 2 : 1;
            assertEquals(honest, best, "at " + percent + " %");
            assertEquals(expected(best, right), Math.max(low, Math.max(mid, high)), 1e-9);
        }
    }

    private static double expected(int level, double right) {
        return right * mark(sure(Grade.correct(), level)) + (1 - right) * mark(sure(WRONG, level));
    }

    @Test
    void certainty_is_asked_where_it_counts_and_nowhere_else() {
        assertThrows(Refusal.class, () -> Behaviour.CERTAINTY.submit(FRESH, of(Grade.correct())));
        assertThrows(Refusal.class, () -> Behaviour.PRACTICE.submit(FRESH, sure(Grade.correct(), 2)));
        assertThrows(Refusal.class, () -> Behaviour.TEST.submit(FRESH, sure(Grade.correct(), 2)));
    }

    private static double mark(Submission given) {
        return Behaviour.CERTAINTY.submit(FRESH, given).mark();
    }
}
