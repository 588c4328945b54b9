package io.lector.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a run may be told by system properties.
 *
 * @param jar the packaged service
 * @param slice how long each of the alternating measurements lasts
 * @param rounds how often two rivals take turns
 * @param connections of the HTTP client and of the JDBC loop
 * @param rows stored answers of the large table
 * @param fillLimit the large table stays smaller when filling it takes longer
 * @param starts how often the service is started
 * @param parts which parts to run; all when empty
 * @param data folder with the sets of other people's questions; without one what needs them is left out
 * @param jvmOptions given to the service's JVM, for experiments
 */
record Settings(
        Path jar,
        Duration slice,
        int rounds,
        int connections,
        long rows,
        Duration fillLimit,
        int starts,
        Set<String> parts,
        Optional<Path> data,
        List<String> jvmOptions) {

    private static final String PREFIX = "lector.bench.";

    static Settings fromSystem() {
        return new Settings(
                Path.of(text("jar", "target/quarkus-app/quarkus-run.jar")),
                Duration.ofSeconds(number("seconds", 8)),
                (int) number("rounds", 2),
                (int) number("connections", 32),
                number("rows", 10_000_000),
                Duration.ofSeconds(number("fill-seconds", 420)),
                (int) number("starts", 5),
                new TreeSet<>(words("parts", ",")),
                Optional.of(text("data", ""))
                        .filter(folder -> !folder.isBlank())
                        .map(Path::of),
                words("jvm", " "));
    }

    boolean wants(String part) {
        return parts.isEmpty() || parts.contains(part);
    }

    private static long number(String name, long fallback) {
        return Long.parseLong(text(name, Long.toString(fallback)));
    }

    private static List<String> words(String name, String separator) {
        return Arrays.stream(text(name, "").split(separator))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String text(String name, String fallback) {
        String given = System.getProperty(PREFIX + name, "");
        return given.isBlank() ? fallback : given;
    }
}
