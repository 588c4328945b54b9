package io.lector.learner;

import io.lector.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Lets learners back in by their resume code, and guessers not. */
@ApplicationScoped
class ResumeDesk {

    private static final int IPV6_NETWORK_BYTES = 8;

    private final Learners learners;
    private final Clock clock;
    private final GuessLimiter limiter;

    ResumeDesk(Learners learners, Clock clock, LearnerConfig config) {
        this.learners = learners;
        this.clock = clock;
        this.limiter = new GuessLimiter(config.resumeFailuresPerMinute(), config.resumeFailuresPerMinuteOverall());
    }

    /**
     * Finds the learner who has the code. What cannot be a code counts as a wrong one and gets the same reply.
     *
     * @param address of the client, as the socket says
     * @throws Refusal NOT_FOUND if nobody has it, TOO_MANY after too many wrong ones
     */
    UUID resume(String typed, String address) {
        Instant now = clock.instant();
        String client = network(address);
        limiter.admit(client, now).ifPresent(wait -> {
            throw Refusal.later(Refusal.Kind.TOO_MANY, "Too many wrong codes; wait a little.", wait);
        });
        UUID learner = ResumeCode.read(typed)
                .flatMap(learners::resume)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "Nobody has this code; check each character."));
        limiter.forgive(client, now);
        return learner;
    }

    /** One household or school has a whole IPv6 network of addresses: they count as one. */
    static String network(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), IPV6_NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException unlikely) {
            return Optional.ofNullable(address).orElse("");
        }
    }
}
