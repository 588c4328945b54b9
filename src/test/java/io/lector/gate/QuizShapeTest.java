package io.lector.gate;

import static io.lector.gate.Items.choose;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuizShapeTest {

    @Test
    void keys_spread_evenly_are_not_biased() {
        KeyPositions even = KeyPositions.of(List.of(0, 1, 2, 0, 1, 2, 0, 1, 2), 3);
        assertEquals(List.of(3, 3, 3), even.counts());
        assertEquals(0, even.chiSquare(), 1e-9);
        assertEquals(1, even.longestRun());
        assertFalse(even.biased());
    }

    @Test
    void keys_at_one_place_are_biased() {
        KeyPositions first = KeyPositions.of(List.of(0, 0, 0, 0, 0, 0, 0, 0, 1), 3);
        assertTrue(first.biased());
        assertEquals(8, first.longestRun());
    }

    @Test
    void a_bank_of_longest_keys_is_guessed_by_length() {
        BlindGuess guess = BlindGuess.over(List.of(
                choose("Who came to Lom?", "Bartholomew", "Ida", "Per").question(),
                choose("Who came to Norhaven?", "Featherstone", "Ola", "Kim").question()));
        assertEquals(1.0, guess.rates().get(BlindGuess.Strategy.LONGEST), 1e-9);
        assertEquals(0.0, guess.rates().get(BlindGuess.Strategy.SHORTEST), 1e-9);
        assertEquals(1 / 3.0, guess.chance(), 1e-9);
        assertEquals(1 / 3.0, guess.rates().get(BlindGuess.Strategy.MOST_LIKE_THE_STEM), 1e-9);
    }
}
