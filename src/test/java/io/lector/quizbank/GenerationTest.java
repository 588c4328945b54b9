package io.lector.quizbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class GenerationTest extends OnMadeUpBank {

    private int steps;

    @Test
    void it_can_be_given_up_at_every_step() {
        Contents contents = bank.read().contents().orElseThrow();
        Generation whole = Generation.of(contents, () -> steps++);
        assertEquals(Generation.of(contents), whole);
        int all = steps;
        assertTrue(all > whole.items().size(), "only " + all + " steps");
        for (int last = 1; last <= all; last++) {
            int end = last;
            steps = 0;
            assertThrows(CancellationException.class, () -> Generation.of(contents, () -> giveUpAt(end)));
            assertEquals(end, steps);
        }
    }

    private void giveUpAt(int end) {
        if (++steps == end) {
            throw new CancellationException();
        }
    }
}
