package io.lector.learner;

import io.lector.problem.Refusal;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Whoever bears the token of this request. For methods that are {@code @Authenticated}. */
@RequestScoped
public class CurrentLearner {

    private final JsonWebToken token;
    private final RecentLearners recent;

    CurrentLearner(JsonWebToken token, RecentLearners recent) {
        this.token = token;
        this.recent = recent;
    }

    /** @throws Refusal UNAUTHORISED if the learner was erased, or never was */
    public UUID id() {
        return claimed()
                .filter(recent::exists)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.UNAUTHORISED, "The token is not valid (any more)."));
    }

    private Optional<UUID> claimed() {
        try {
            return Optional.ofNullable(token.getSubject()).map(UUID::fromString);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
