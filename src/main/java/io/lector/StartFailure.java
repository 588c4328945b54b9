package io.lector;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.ConfigValidationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** Why the service could not start, in one line for whoever set it up; with a stack trace only when it is our fault. */
final class StartFailure {

    private static final int DEEPEST_CAUSE = 20;

    private StartFailure() {}

    /** Tells why the service ends, if it ends by a failure. */
    static void tell(Throwable cause) {
        if (cause == null) {
            return;
        }
        Optional<String> line =
                causes(cause).flatMap(found -> line(found).stream()).findFirst();
        if (line.isPresent()) {
            tell(line.get());
        } else {
            tell("could not start; please report this");
            cause.printStackTrace();
        }
    }

    static void tell(String line) {
        System.err.println("lector: " + line.strip().replaceAll("\\s+", " "));
    }

    /** @throws IOException if there is a bank directory configured that cannot be read */
    static void requireDirectory(Path directory) throws IOException {
        if (!Files.isDirectory(directory) || !Files.isReadable(directory)) {
            throw new IOException("lector.bank-dir is not a directory that can be read: " + directory);
        }
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST_CAUSE);
    }

    private static Optional<String> line(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        if (cause instanceof QuarkusBindException taken) {
            return Optional.of("port " + taken.getPort() + " is in use; choose another with QUARKUS_HTTP_PORT");
        }
        if (cause instanceof ConfigurationException || cause instanceof ConfigValidationException) {
            return Optional.of(message);
        }
        if (cause instanceof SQLException) {
            return Optional.of("the database cannot be used: " + message);
        }
        // What our own checks of the configuration say begins with the key.
        return message.startsWith("lector.") ? Optional.of(message) : Optional.empty();
    }
}
