package io.lector.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table of irregular verbs. */
final class VerbForms {

    private VerbForms() {}

    /** @return lemma to its past and its past participle */
    static Map<String, List<String>> read(String resource) {
        try (InputStream in = VerbForms.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toUnmodifiableMap(
                            words -> words[0], words -> Arrays.asList(words).subList(1, 3)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
