package io.lector.progress;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * FSRS-6 with its settings: what a review does to a memory. Pure: time is an argument.
 *
 * <p>Lector schedules in days from the start ({@link Steps#NONE}). Steps of minutes suit a sitting with a stack of cards;
 * here a second try within the minute is the quiz's own doing (tries and hints), and a fact asked twice in ten minutes
 * would teach nothing but the question. So a stored memory needs no state machine, only its two numbers.
 *
 */
public final class Scheduler {

    private static final int LONGEST_DAYS = 36_500;

    private final Fsrs fsrs;
    private final double retention;
    private final Steps steps;
    private final String version;

    Scheduler(Weights weights, double retention, Steps steps) {
        if (!(retention > 0 && retention < 1)) {
            throw new IllegalArgumentException("retention out of 0..1: " + retention);
        }
        this.fsrs = new Fsrs(weights);
        this.retention = retention;
        this.steps = steps;
        this.version = "fsrs-6-" + fingerprint(List.of(weights, retention, steps));
    }

    /** As Lector uses it: default weights, no short steps. */
    public static Scheduler inDays(double retention) {
        return new Scheduler(Weights.DEFAULT, retention, Steps.NONE);
    }

    private static String fingerprint(List<?> settings) {
        CRC32 crc = new CRC32();
        crc.update(settings.toString().getBytes(UTF_8));
        return "%08x".formatted(crc.getValue());
    }

    /** Names algorithm and settings: memories of another version are to be computed anew. */
    public String version() {
        return version;
    }

    /** The chance of recall, 0..1; by whole days, as the model was fitted. */
    public double retrievability(Memory memory, Instant at) {
        return fsrs.retrievability(elapsedDays(memory, at), memory.stability());
    }

    /** @param before empty at the first review */
    public Reviewed review(Optional<Memory> before, Rating rating, Instant at) {
        Fsrs.Strength strength = before.map(memory -> strengthen(memory, rating, at))
                .orElseGet(() -> new Fsrs.Strength(fsrs.firstStability(rating), fsrs.firstDifficulty(rating)));
        Optional<Memory.Step> step = steps.next(before, rating);
        Duration interval = step.map(rung -> steps.pause(rung, rating)).orElseGet(() -> inDays(strength));
        Memory after = new Memory(strength.stability(), strength.difficulty(), at, at.plus(interval), step);
        return new Reviewed(
                after, new LogEntry(rating, at, before.map(memory -> retrievability(memory, at)), interval));
    }

    private Fsrs.Strength strengthen(Memory before, Rating rating, Instant at) {
        double stability = elapsedDays(before, at) < 1
                ? fsrs.sameDayStability(before.stability(), rating)
                : fsrs.nextStability(before.strength(), retrievability(before, at), rating);
        return new Fsrs.Strength(stability, fsrs.nextDifficulty(before.difficulty(), rating));
    }

    private Duration inDays(Fsrs.Strength strength) {
        return Duration.ofDays(Math.min(fsrs.interval(strength.stability(), retention), LONGEST_DAYS));
    }

    private static long elapsedDays(Memory memory, Instant at) {
        return Math.max(0, Duration.between(memory.lastReview(), at).toDays());
    }

    /** A review's outcome. */
    public record Reviewed(Memory memory, LogEntry entry) {}

    /**
     * What happened at a review.
     *
     * @param predicted the chance of recall just before; empty at the first review
     * @param interval until the next review
     */
    public record LogEntry(Rating rating, Instant at, Optional<Double> predicted, Duration interval) {}
}
