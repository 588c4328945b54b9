package io.lector.learner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SigningKeyTest {

    @Test
    void a_configured_secret_is_used_as_it_is() {
        String secret = "s".repeat(32);
        assertArrayEquals(secret.getBytes(UTF_8), SigningKey.checked(secret));
    }

    @Test
    void a_short_secret_is_refused_in_words_that_help() {
        String message = assertThrows(IllegalStateException.class, () -> SigningKey.checked("too short"))
                .getMessage();
        assertTrue(message.contains("lector.token-secret has 9 bytes; it needs at least 32"), message);
        assertTrue(!message.contains("too short"), message);
    }
}
