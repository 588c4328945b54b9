package io.lector.learner;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts wrong guesses, minute by minute, for each client address and for all together. It cannot grow: no more addresses
 * are remembered than guesses are allowed to all.
 */
final class GuessLimiter {

    private static final int WINDOW_SECONDS = 60;

    private final int perAddress;
    private final int overall;

    private long window = Long.MIN_VALUE;
    private int total;
    private final Map<String, Integer> byAddress = new HashMap<>();

    GuessLimiter(int perAddress, int overall) {
        this.perAddress = perAddress;
        this.overall = overall;
    }

    /**
     * Counts a guess before it is looked at, so that guesses sent at the same time cannot slip through.
     *
     * @return how long to wait if there were too many; empty if the guess may be looked at
     */
    synchronized Optional<Duration> admit(String address, Instant now) {
        turn(now);
        if (total >= overall || byAddress.getOrDefault(address, 0) >= perAddress) {
            return Optional.of(
                    Duration.ofSeconds(WINDOW_SECONDS - Math.floorMod(now.getEpochSecond(), WINDOW_SECONDS)));
        }
        total++;
        byAddress.merge(address, 1, Integer::sum);
        return Optional.empty();
    }

    /** Takes a guess back that was right. */
    synchronized void forgive(String address, Instant now) {
        turn(now);
        if (byAddress.containsKey(address)) {
            byAddress.computeIfPresent(address, (key, count) -> count > 1 ? count - 1 : null);
            total--;
        }
    }

    private void turn(Instant now) {
        long current = Math.floorDiv(now.getEpochSecond(), WINDOW_SECONDS);
        if (current > window) {
            window = current;
            total = 0;
            byAddress.clear();
        }
    }
}
