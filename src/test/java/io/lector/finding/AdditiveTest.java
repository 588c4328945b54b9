package io.lector.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is added to others who did the same is not told as if nobody else had. */
class AdditiveTest {

    @Test
    void who_doubts_a_theory_too_is_not_the_only_one() {
        assertEquals(
                List.of(),
                Reading.of("Peter Moss's theory has also been questioned by Norway.")
                        .told());
    }

    @Test
    void who_is_named_for_the_first_time_joins_others() {
        assertEquals(
                List.of(),
                Reading.of("Karl Holm closed 40 ferries in Denmark in 2030. Norway also fined 12 sailors in 2030.")
                        .told()
                        .stream()
                        .filter(told -> told.contains("sailors"))
                        .toList());
    }

    @Test
    void who_was_spoken_of_before_does_more() {
        List<String> told = Reading.of(
                        "Peter Moss opened 12 schools in Oslo in 2030. Peter Moss also sold 40 ferries to Denmark in 2030.")
                .told();
        assertTrue(told.contains("Peter Moss sold 40 ferries to Denmark in 2030."), told::toString);
    }
}
