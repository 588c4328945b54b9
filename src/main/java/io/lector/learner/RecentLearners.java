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
    private volatile Halves halves = new Halves(0, ConcurrentHashMap.newKeySet(), Set.of());

    /** Two half-minutes: what is in the older one is dropped when a third begins. */
    private record Halves(long number, Set<UUID> now, Set<UUID> before) {

        Halves at(long present) {
            if (present == number) {
                return this;
            }
            return new Halves(present, ConcurrentHashMap.newKeySet(), present == number + 1 ? now : Set.of());
        }
    }

    RecentLearners(Learners learners, Clock clock) {
        this.learners = learners;
        this.clock = clock;
    }

    /** Whether there is such a learner. */
    boolean exists(UUID id) {
        Halves present = turn();
        if (present.now().contains(id) || present.before().contains(id)) {
            return true;
        }
        if (!learners.meet(id)) {
            return false;
        }
        present.now().add(id);
        return true;
    }

    void forget(UUID id) {
        Halves present = turn();
        present.now().remove(id);
        if (!present.before().isEmpty()) {
            present.before().remove(id);
        }
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
