package io.lector.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What processes hold of the machine's memory, as the kernel says. */
final class Memory {

    private static final double KB_PER_MB = 1024;

    private Memory() {}

    /** Resident set of one process, in MB. */
    static double residentMb(long pid) throws IOException {
        return field(Path.of("/proc", Long.toString(pid), "status"), "VmRSS:") / KB_PER_MB;
    }

    /** Proportional set of a process and its children, in MB: pages that several share are counted once. */
    static double proportionalMb(long pid) throws IOException {
        double sum = 0;
        Stream<ProcessHandle> family = ProcessHandle.of(pid).stream()
                .flatMap(parent -> Stream.concat(Stream.of(parent), parent.descendants()));
        for (ProcessHandle member : family.toList()) {
            sum += field(Path.of("/proc", Long.toString(member.pid()), "smaps_rollup"), "Pss:") / KB_PER_MB;
        }
        return sum;
    }

    private static double field(Path file, String name) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToDouble(Double::parseDouble)
                    .findFirst()
                    .orElse(0);
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }
}
