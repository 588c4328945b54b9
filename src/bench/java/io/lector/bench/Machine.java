package io.lector.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;

/** Where and of what a run was. */
final class Machine {

    private Machine() {}

    /** "4 × Some CPU, 16 GB, Linux, Java 17; 2026-01-31, commit 1a2b3c4". */
    static String line() throws IOException {
        return String.format(
                Locale.ROOT,
                "%d × %s, %.0f GB, %s, Java %s; %s, commit %s",
                Runtime.getRuntime().availableProcessors(),
                first("/proc/cpuinfo", "model name"),
                Double.parseDouble(first("/proc/meminfo", "MemTotal").replaceAll("[^0-9]", "")) / 1e6,
                System.getProperty("os.name"),
                Runtime.version().feature(),
                LocalDate.now(),
                commit());
    }

    private static String first(String file, String name) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        }
    }

    private static String commit() {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty").start();
            String name = git.inputReader().readLine();
            return name == null ? "unknown" : name;
        } catch (IOException noGit) {
            return "unknown";
        }
    }
}
