package io.lector.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordVectorsTest {

    private final WordVectors vectors = WordVectors.learned();

    @ParameterizedTest
    @CsvSource({"doctor, nurse, gravel", "ship, vessel, opinion", "sad, unhappy, northern", "words, phrases, pipeline"})
    void words_of_like_meaning_point_the_same_way(String word, String like, String other) {
        assertTrue(likeness(word, like) > 0.45);
        assertTrue(likeness(word, other) < 0.25);
    }

    @Test
    void a_word_is_most_like_itself() {
        assertEquals(1, likeness("harbour", "harbour"), 1e-9);
    }

    @Test
    void commoner_words_have_lower_numbers_and_unknown_ones_none() {
        assertTrue(vectors.number("people") < vectors.number("lantern"));
        assertEquals(-1, vectors.number("xqzzy"));
    }

    @Test
    void the_commonest_word_adds_next_to_nothing() {
        double[] common = new double[vectors.dimensions()];
        vectors.addTo(common, 0);
        double[] rare = new double[vectors.dimensions()];
        vectors.addTo(rare, vectors.number("lantern"));
        assertTrue(length(common) < 0.01);
        assertEquals(1, length(rare), 0.05);
    }

    private double likeness(String one, String other) {
        return vectors.likeness(vectors.number(one), vectors.number(other));
    }

    private static double length(double[] sum) {
        double square = 0;
        for (double value : sum) {
            square += value * value;
        }
        return Math.sqrt(square);
    }
}
