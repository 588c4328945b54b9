package io.lector.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** A list that is packed with the program, beside the classes that read it. */
final class DataFile {

    private DataFile() {}

    /** Its lines but for empty ones and comments, which begin with "#". */
    static Stream<String> lines(String name) {
        try (InputStream in = DataFile.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
