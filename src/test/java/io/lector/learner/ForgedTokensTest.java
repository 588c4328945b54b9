package io.lector.learner;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lector.RealDatabase;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A token is believed only if this service wrote it, for this use, and it still holds. */
@QuarkusTest
@WithTestResource(value = RealDatabase.class, scope = TestResourceScope.GLOBAL)
class ForgedTokensTest {

    private static final String PROTECTED = "/api/v1/me/reviews";
    private static final SecretKey FOREIGN = new SecretKeySpec("f".repeat(64).getBytes(UTF_8), "HmacSHA256");

    @Inject
    SigningKey signingKey;

    @Inject
    Clock clock;

    private Instant now;
    private String id;
    private String good;

    @BeforeEach
    void enrol() {
        now = clock.instant();
        var enrolled = given().post("/api/v1/learners").then().statusCode(201).extract();
        id = enrolled.path("id");
        good = enrolled.path("token");
    }

    @Test
    void the_true_token_is_believed() {
        get(good).statusCode(200);
        // the crafting below is sound: with nothing wrong its tokens are believed as well
        get(sign(claims(), signingKey.key())).statusCode(200);
    }

    @Test
    void no_forged_token_is_believed() throws Exception {
        Map<String, String> forged = forged();
        assertEquals(17, forged.size());
        forged.forEach((story, token) -> refused(story, get(token)));
    }

    @Test
    void no_token_is_no_entry() {
        refused("missing", given().get(PROTECTED).then());
        refused(
                "empty",
                given().header("Authorization", "Bearer ").get(PROTECTED).then());
        refused(
                "basic",
                given().header("Authorization", "Basic " + good).get(PROTECTED).then());
        refused(
                "in the address",
                given().queryParam("access_token", good).get(PROTECTED).then());
        refused("in a cookie", given().cookie("Bearer", good).get(PROTECTED).then());
    }

    @Test
    void the_token_of_somebody_who_never_was_is_refused() {
        refused("unknown", get(sign(claims().subject(UUID.randomUUID().toString()), signingKey.key())));
        refused("no uuid", get(sign(claims().subject("admin"), signingKey.key())));
    }

    @Test
    void a_bad_token_does_not_close_what_is_open() {
        given().header("Authorization", "Bearer rubbish")
                .post("/api/v1/learners")
                .then()
                .statusCode(201);
    }

    private Map<String, String> forged() throws Exception {
        KeyPair rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        SecretKey publicAsSecret = new SecretKeySpec(rsa.getPublic().getEncoded(), "HmacSHA256");
        String[] parts = good.split("\\.");
        Map<String, String> forged = new TreeMap<>();
        forged.put("alg none", encode("{\"alg\":\"none\"}") + "." + parts[1] + ".");
        forged.put("alg none, signature kept", encode("{\"alg\":\"none\"}") + "." + parts[1] + "." + parts[2]);
        forged.put("RS256", claims().jws().algorithm(SignatureAlgorithm.RS256).sign(rsa.getPrivate()));
        forged.put("HS256 by a public key", sign(claims(), publicAsSecret));
        forged.put("HS512 by our key", hs512());
        forged.put("foreign key", sign(claims(), FOREIGN));
        forged.put("foreign kid", claims().jws().keyId("../../dev/null").sign(FOREIGN));
        forged.put(
                "foreign jku",
                claims().jws().header("jku", "https://example.org/keys").sign(FOREIGN));
        forged.put(
                "key in the header",
                claims().jws().header("jwk", Map.of("kty", "oct", "k", "Zg")).sign(FOREIGN));
        forged.put("expired", sign(claims().expiresAt(now.minus(Duration.ofDays(1))), signingKey.key()));
        forged.put(
                "not yet valid",
                sign(claims().claim("nbf", now.plusSeconds(3_600).getEpochSecond()), signingKey.key()));
        forged.put("wrong issuer", sign(claims().issuer("somebody"), signingKey.key()));
        forged.put("wrong audience", sign(claims().audience("somebody"), signingKey.key()));
        forged.put("tampered claims", parts[0] + "." + tampered(parts[1]) + "." + parts[2]);
        forged.put("tampered signature", parts[0] + "." + parts[1] + "." + flipped(parts[2]));
        forged.put("cut off", good.substring(0, good.length() / 2));
        forged.put("encrypted", Jwt.claims().subject(id).jwe().encrypt(rsa.getPublic()));
        return forged;
    }

    private String hs512() {
        SecretKey ours =
                new SecretKeySpec(java.util.Arrays.copyOf(signingKey.key().getEncoded(), 64), "HmacSHA512");
        return claims().jws().algorithm(SignatureAlgorithm.HS512).sign(ours);
    }

    private JwtClaimsBuilder claims() {
        return Jwt.subject(id)
                .issuer(Tokens.ISSUER)
                .audience(Tokens.AUDIENCE)
                .issuedAt(now)
                .expiresAt(now.plusSeconds(600));
    }

    private static String sign(JwtClaimsBuilder claims, SecretKey key) {
        return claims.jws().algorithm(SignatureAlgorithm.HS256).sign(key);
    }

    private static String tampered(String payload) {
        String claims = new String(Base64.getUrlDecoder().decode(payload), UTF_8);
        return encode(claims.replaceFirst("\"sub\":\"[^\"]+\"", "\"sub\":\"" + UUID.randomUUID() + "\""));
    }

    private static String flipped(String signature) {
        char first = signature.charAt(0);
        return (first == 'A' ? 'B' : 'A') + signature.substring(1);
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }

    private static ValidatableResponse get(String token) {
        return given().header("Authorization", "Bearer " + token).get(PROTECTED).then();
    }

    private static void refused(String story, ValidatableResponse reply) {
        var response = reply.extract();
        assertEquals(401, response.statusCode(), story);
        reply.contentType(startsWith("application/problem+json"))
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("status", equalTo(401));
    }
}
