package io.lector.bank;

import io.lector.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** Tells an editor from anybody else, by one token, until there are staff accounts. */
@ApplicationScoped
public class Editors {

    private static final String BEARER = "Bearer ";

    private final Optional<byte[]> token;

    Editors(BankConfig config) {
        this.token = config.editorToken().map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * @param authorization the header of that name, if it was sent
     * @throws Refusal NOT_FOUND if no editor is configured, UNAUTHORISED if the token is not the editor's
     */
    public void require(Optional<String> authorization) {
        byte[] expected =
                token.orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "There is nothing at this address."));
        byte[] given = authorization
                .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).getBytes(StandardCharsets.UTF_8))
                .orElseThrow(Editors::refused);
        if (!MessageDigest.isEqual(expected, given)) {
            throw refused();
        }
    }

    private static Refusal refused() {
        return Refusal.of(Refusal.Kind.UNAUTHORISED, "This needs an editor's token.");
    }
}
