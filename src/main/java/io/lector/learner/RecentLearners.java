package io.lector.learner;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who was found in the database a moment ago, so that not every request has to look.
 *
 * <p>A learner erased on another instance may stay in here for up to a minute: until then reads find nothing, and foreign
 * keys refuse what they write.
 */
@ApplicationScoped
class RecentLearners {

    private static final long HALF_LIFE_MILLIS = 30_000;

    private final Learners learners;
    private final Clock clock;
    private volatile Halves halves = new Halves(0, Half.empty(), Half.empty());

    /** Two half-minutes: what is in the older one is dropped when a third begins. */
    private record Halves(long number, Half now, Half before) {

        Halves at(long present) {
            if (present == number) {
                return this;
            }
            return new Halves(present, Half.empty(), present == number + 1 ? now : Half.empty());
        }

        boolean erased(UUID id) {
            return now.erased().contains(id) || before.erased().contains(id);
        }
    }

    /** @param erased outweighs {@code found}: somebody may be found a moment before, and noted a moment after */
    private record Half(Set<UUID> found, Set<UUID> erased) {
        static Half empty() {
            return new Half(ConcurrentHashMap.newKeySet(), ConcurrentHashMap.newKeySet());
        }
    }

    RecentLearners(Learners learners, Clock clock) {
        this.learners = learners;
        this.clock = clock;
    }

    /** Whether there is such a learner. */
    boolean exists(UUID id) {
        Halves present = turn();
        if (present.erased(id)) {
            return false;
        }
        if (present.now().found().contains(id) || present.before().found().contains(id)) {
            return true;
        }
        if (!learners.meet(id)) {
            return false;
        }
        present.now().found().add(id);
        return !turn().erased(id);
    }

    void forget(UUID id) {
        turn().now().erased().add(id);
    }

    private Halves turn() {
        long number = clock.millis() / HALF_LIFE_MILLIS;
        Halves present = halves;
        if (present.number() == number) {
            return present;
        }
        return advance(number);
    }

    private synchronized Halves advance(long number) {
        halves = halves.at(number);
        return halves;
    }
}
