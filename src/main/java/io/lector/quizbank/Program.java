package io.lector.quizbank;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.lector.article.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The program itself, as far as what it writes depends on it. */
final class Program {

    private static final String FINGERPRINT = read();

    private Program() {}

    /** The same for the same jar; another one at each start where the classes are not packed. */
    static String fingerprint() {
        return FINGERPRINT;
    }

    private static String read() {
        try {
            Path place = Path.of(Program.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isRegularFile(place)
                    ? Sha256.of(Files.readString(place, ISO_8859_1))
                    : UUID.randomUUID().toString();
        } catch (URISyntaxException | IOException e) {
            throw new UncheckedIOException(new IOException("the program cannot read itself", e));
        }
    }
}
