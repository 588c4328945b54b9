package io.lector.learner;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The secret that signs tokens: the configured one, or the one that the first instance made for all. */
@Startup
@ApplicationScoped
class SigningKey {

    /** HS256 wants a key no shorter than its hash (RFC 7518, 3.2). */
    private static final int BYTES = 32;

    private final SecretKey key;

    /** For the proxy that makes it application scoped. */
    protected SigningKey() {
        key = null;
    }

    @jakarta.inject.Inject
    SigningKey(LearnerConfig config, KeptKey kept) {
        byte[] secret = config.tokenSecret().map(SigningKey::checked).orElseGet(kept::secret);
        key = new SecretKeySpec(secret, "HmacSHA256");
    }

    static byte[] checked(String configured) {
        byte[] secret = configured.getBytes(UTF_8);
        if (secret.length < BYTES) {
            throw new IllegalStateException("lector.token-secret has %d bytes; it needs at least %d, for example from"
                            .formatted(secret.length, BYTES)
                    + " `openssl rand -base64 48`. Leave it out to have one made.");
        }
        return secret;
    }

    SecretKey key() {
        return key;
    }

    /** The secret in the database. */
    @ApplicationScoped
    static class KeptKey {

        private final EntityManager entities;
        private final Clock clock;

        KeptKey(EntityManager entities, Clock clock) {
            this.entities = entities;
            this.clock = clock;
        }

        /** Made at the first call of all instances, and the same ever after. */
        @Transactional
        byte[] secret() {
            byte[] fresh = new byte[BYTES];
            new SecureRandom().nextBytes(fresh);
            entities.createNativeQuery("insert into signing_key (secret, created_at) values (:secret, :now)"
                            + " on conflict do nothing")
                    .setParameter("secret", fresh)
                    .setParameter("now", clock.instant())
                    .executeUpdate();
            return (byte[]) entities.createNativeQuery("select secret from signing_key", byte[].class)
                    .getSingleResult();
        }
    }
}
