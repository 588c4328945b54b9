package io.lector.chat;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.lector.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;

/** How fast each learner talks to this instance: a token bucket for each. */
@ApplicationScoped
class Pace {

    private static final int MOST_LEARNERS = 100_000;

    private final LoadingCache<UUID, Bucket> buckets;

    Pace(ChatConfig config) {
        Bandwidth bandwidth = Bandwidth.builder()
                .capacity(config.burst())
                .refillGreedy(config.perSecond(), Duration.ofSeconds(1))
                .build();
        // A bucket that nobody took from for so long is full again, as a new one is.
        Duration full = Duration.ofSeconds(config.burst() / config.perSecond() + 1L);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST_LEARNERS)
                .expireAfterAccess(full)
                .build(learner -> Bucket.builder().addLimit(bandwidth).build());
    }

    /** @throws Refusal TOO_MANY if the learner has sent too many */
    void admit(UUID learner) {
        ConsumptionProbe probe = buckets.get(learner).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
            throw Refusal.later(Refusal.Kind.TOO_MANY, "That is too fast; wait a little.", wait.plusSeconds(1));
        }
    }
}
