package io.lector.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.question.Verdict;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RatingTest {

    @Test
    void an_incorrect_answer_is_again_whatever_came_before() {
        assertEquals(Optional.of(Rating.AGAIN), Rating.of(new Attempt(Verdict.INCORRECT, 0, 1, false, false)));
        assertEquals(Optional.of(Rating.AGAIN), Rating.of(new Attempt(Verdict.INCORRECT, 0, 3, true, true)));
    }

    @Test
    void help_makes_a_correct_answer_hard() {
        assertEquals(Optional.of(Rating.HARD), Rating.of(new Attempt(Verdict.CORRECT, 0, 2, false, true)));
        assertEquals(Optional.of(Rating.HARD), Rating.of(new Attempt(Verdict.CORRECT, 0, 1, true, true)));
    }

    @Test
    void a_partial_answer_is_hard_even_at_once() {
        assertEquals(Optional.of(Rating.HARD), Rating.of(new Attempt(Verdict.PARTIAL, 0, 1, false, true)));
    }

    @Test
    void correct_is_good_and_correct_sure_and_fast_is_easy() {
        assertEquals(Optional.of(Rating.GOOD), Rating.of(new Attempt(Verdict.CORRECT, 0, 1, false, false)));
        assertEquals(Optional.of(Rating.EASY), Rating.of(new Attempt(Verdict.CORRECT, 0, 1, false, true)));
    }

    @Test
    void unsure_says_nothing() {
        assertEquals(Optional.empty(), Rating.of(new Attempt(Verdict.UNSURE, 0, 1, false, true)));
    }

    @Test
    void fast_is_measured_against_the_words_to_read() {
        assertTrue(Attempt.fast(Duration.ofSeconds(8), 20));
        assertFalse(Attempt.fast(Duration.ofSeconds(20), 20));
        assertTrue(Attempt.fast(Duration.ofSeconds(20), 70));
    }
}
