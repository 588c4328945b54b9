package io.lector.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GuessLimiterTest {

    private static final Instant NOON = Instant.parse("2025-05-10T12:00:15Z");

    private final GuessLimiter limiter = new GuessLimiter(3, 10);

    @Test
    void the_fourth_guess_of_a_minute_waits_for_the_next() {
        guess("a", 3);
        assertEquals(Optional.of(Duration.ofSeconds(45)), limiter.admit("a", NOON));
        assertEquals(Optional.empty(), limiter.admit("b", NOON));
        assertEquals(Optional.empty(), limiter.admit("a", NOON.plusSeconds(45)));
    }

    @Test
    void a_right_code_costs_nothing() {
        for (int i = 0; i < 50; i++) {
            assertEquals(Optional.empty(), limiter.admit("a", NOON));
            limiter.forgive("a", NOON);
        }
    }

    @Test
    void many_addresses_together_are_stopped_too() {
        IntStream.range(0, 10).forEach(i -> assertEquals(Optional.empty(), limiter.admit("address " + i, NOON)));
        assertTrue(limiter.admit("another", NOON).isPresent());
    }

    @Test
    void forgiving_in_the_next_minute_takes_nothing_from_it() {
        guess("a", 1);
        Instant next = NOON.plusSeconds(60);
        limiter.forgive("a", next);
        IntStream.range(0, 3).forEach(i -> assertEquals(Optional.empty(), limiter.admit("a", next)));
        assertTrue(limiter.admit("a", next).isPresent());
    }

    @Test
    void a_clock_that_jumps_back_does_not_free_guesses() {
        guess("a", 3);
        assertTrue(limiter.admit("a", NOON.minusSeconds(3_600)).isPresent());
    }

    @Test
    void an_ipv6_network_counts_as_one_client() {
        assertEquals(ResumeDesk.network("2001:db8:1:2::1"), ResumeDesk.network("2001:db8:1:2:ffff::9"));
        assertNotEquals(ResumeDesk.network("2001:db8:1:2::1"), ResumeDesk.network("2001:db8:1:3::1"));
        assertNotEquals(ResumeDesk.network("192.0.2.1"), ResumeDesk.network("192.0.2.2"));
        assertEquals(ResumeDesk.network("192.0.2.1"), ResumeDesk.network("::ffff:192.0.2.1"));
    }

    private void guess(String address, int times) {
        IntStream.range(0, times).forEach(i -> assertEquals(Optional.empty(), limiter.admit(address, NOON)));
    }
}
