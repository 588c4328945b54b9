package io.lector.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class SchedulerLawsTest {

    private static final Instant START = Instant.parse("2025-05-10T08:00:00Z");
    private static final int SEEDS = 2_000;

    private final Scheduler scheduler = Scheduler.inDays(0.9);

    @Test
    void a_memory_stays_within_its_bounds_whatever_happens() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomGenerator chance = new SplittableRandom(seed);
            Optional<Memory> memory = Optional.empty();
            Instant at = START;
            for (int i = 0; i < 40; i++) {
                at = at.plusSeconds(chance.nextLong(0, 400L * 86_400));
                Scheduler.Reviewed reviewed = scheduler.review(memory, rating(chance), at);
                Memory after = reviewed.memory();
                assertTrue(after.stability() >= 0.001 && Double.isFinite(after.stability()));
                assertTrue(!after.due().isBefore(at.plus(Duration.ofDays(1))));
                assertEquals(1, scheduler.retrievability(after, at));
                assertEquals(after.due(), at.plus(reviewed.entry().interval()));
                memory = Optional.of(after);
            }
        }
    }

    @Test
    void a_better_rating_never_leaves_less_behind() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomGenerator chance = new SplittableRandom(seed);
            Memory before = anyMemory(chance);
            Instant at = before.lastReview().plusSeconds(chance.nextLong(0, 300L * 86_400));
            Memory worse = review(before, Rating.AGAIN, at);
            for (Rating rating : new Rating[] {Rating.HARD, Rating.GOOD, Rating.EASY}) {
                Memory better = review(before, rating, at);
                assertTrue(better.stability() >= worse.stability(), "seed " + seed + " " + rating);
                assertTrue(better.difficulty() <= worse.difficulty(), "seed " + seed + " " + rating);
                worse = better;
            }
        }
    }

    @Test
    void recall_only_falls_with_time_and_stands_at_nine_tenths_after_the_stability() {
        for (int seed = 0; seed < SEEDS; seed++) {
            Memory memory = anyMemory(new SplittableRandom(seed));
            double last = 1;
            for (int day = 0; day < 500; day += 7) {
                double now =
                        scheduler.retrievability(memory, memory.lastReview().plus(Duration.ofDays(day)));
                assertTrue(now <= last && now > 0);
                last = now;
            }
            Fsrs fsrs = new Fsrs(Weights.DEFAULT);
            assertEquals(0.9, fsrs.retrievability(memory.stability(), memory.stability()), 1e-12);
        }
    }

    @Test
    void a_later_success_teaches_more_than_an_earlier_one() {
        for (int seed = 0; seed < SEEDS; seed++) {
            RandomGenerator chance = new SplittableRandom(seed);
            Memory before = anyMemory(chance);
            int days = chance.nextInt(1, 100);
            Memory early = review(before, Rating.GOOD, before.lastReview().plus(Duration.ofDays(days)));
            Memory late = review(before, Rating.GOOD, before.lastReview().plus(Duration.ofDays(days + 30)));
            assertTrue(late.stability() > early.stability());
        }
    }

    @Test
    void half_days_are_rounded_to_the_even_day() {
        Fsrs fsrs = new Fsrs(Weights.DEFAULT);
        // at the retention 0.9 the interval is the stability itself
        assertEquals(2, fsrs.interval(2.5, 0.9));
        assertEquals(4, fsrs.interval(3.5, 0.9));
        assertEquals(4, fsrs.interval(4.5, 0.9));
    }

    @Test
    void no_interval_is_longer_than_a_century() {
        Memory ancient = new Memory(1e6, 1, START, START, Optional.empty());
        Memory after = review(ancient, Rating.EASY, START.plus(Duration.ofDays(9_000)));
        assertEquals(36_500, Duration.between(after.lastReview(), after.due()).toDays());
    }

    @Test
    void other_settings_are_another_version() {
        assertEquals(scheduler.version(), Scheduler.inDays(0.9).version());
        assertNotEquals(scheduler.version(), Scheduler.inDays(0.85).version());
    }

    @Test
    void weights_out_of_their_bounds_are_refused() {
        double[] w = Weights.DEFAULT.toArray();
        w[20] = 0;
        assertThrows(IllegalArgumentException.class, () -> Weights.of(w));
        assertThrows(IllegalArgumentException.class, () -> Weights.of(1, 2, 3));
        w[20] = Double.NaN;
        assertThrows(IllegalArgumentException.class, () -> Weights.of(w));
    }

    private Memory review(Memory before, Rating rating, Instant at) {
        return scheduler.review(Optional.of(before), rating, at).memory();
    }

    private Memory anyMemory(RandomGenerator chance) {
        Optional<Memory> memory = Optional.empty();
        Instant at = START;
        for (int i = chance.nextInt(1, 8); i > 0; i--) {
            memory = Optional.of(scheduler.review(memory, rating(chance), at).memory());
            at = at.plusSeconds(chance.nextLong(0, 40L * 86_400));
        }
        return memory.orElseThrow();
    }

    private static Rating rating(RandomGenerator chance) {
        return Rating.values()[chance.nextInt(4)];
    }
}
