package io.lector.learner;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.DefaultJWTTokenParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * The tokens that learners bear: written here, and read here in place of SmallRye's own settings, so that nothing but
 * HS256 with our key is ever believed. What a token's header says of keys (kid, jku, jwk, x5c) is not looked at.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class Tokens extends JWTCallerPrincipalFactory {

    static final String ISSUER = "lector";
    static final String AUDIENCE = "lector-learner";

    private final SigningKey signingKey;
    private final LearnerConfig config;
    private final Clock clock;
    private final DefaultJWTTokenParser parser = new DefaultJWTTokenParser();
    private final Cache<String, JWTCallerPrincipal> believed =
            Caffeine.newBuilder().maximumSize(10_000).build();

    Tokens(SigningKey signingKey, LearnerConfig config, Clock clock) {
        this.signingKey = signingKey;
        this.config = config;
        this.clock = clock;
    }

    String issue(UUID learner) {
        Instant now = clock.instant();
        return Jwt.subject(learner.toString())
                .issuer(ISSUER)
                .audience(AUDIENCE)
                .issuedAt(now)
                .expiresAt(now.plus(config.tokenLifetime()))
                .jws()
                .algorithm(SignatureAlgorithm.HS256)
                .sign(signingKey.key());
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo ignored) throws ParseException {
        JWTCallerPrincipal known = believed.getIfPresent(token);
        if (known != null && known.getExpirationTime() > clock.instant().getEpochSecond()) {
            return known;
        }
        JWTCallerPrincipal read = read(token);
        believed.put(token, read);
        return read;
    }

    private JWTCallerPrincipal read(String token) throws ParseException {
        var context = parser.parse(token, rules());
        return new DefaultJWTCallerPrincipal(context.getJoseObjects().get(0).getHeader("typ"), context.getJwtClaims());
    }

    private JWTAuthContextInfo rules() {
        JWTAuthContextInfo rules = new JWTAuthContextInfo(signingKey.key(), ISSUER);
        rules.setSignatureAlgorithm(EnumSet.of(SignatureAlgorithm.HS256));
        rules.setExpectedAudience(Set.of(AUDIENCE));
        rules.setClockSkew(0);
        rules.setRequiredClaims(Set.of("sub", "exp", "iat"));
        return rules;
    }
}
