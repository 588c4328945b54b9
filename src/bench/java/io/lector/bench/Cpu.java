package io.lector.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** How long processes have been on a core, in seconds. Tells more than a rate does when others use the machine too. */
final class Cpu {

    /** The kernel reports in ticks of this many a second, whatever its own clock does (USER_HZ). */
    private static final double TICKS_PER_SECOND = 100;

    /** Places in /proc/PID/stat behind the name in brackets: own user and system time, and that of children that ended. */
    private static final int OWN_TIMES = 11;

    private static final int ENDED_CHILDREN_TIMES = 13;

    private Cpu() {}

    /** Of one process. */
    static double seconds(long pid) throws IOException {
        return at(pid, OWN_TIMES);
    }

    /** Of a process and all its children, living or ended. */
    static double familySeconds(long pid) throws IOException {
        double sum = at(pid, ENDED_CHILDREN_TIMES);
        Stream<ProcessHandle> family = ProcessHandle.of(pid).stream()
                .flatMap(parent -> Stream.concat(Stream.of(parent), parent.descendants()));
        for (ProcessHandle member : family.toList()) {
            sum += seconds(member.pid());
        }
        return sum;
    }

    private static double at(long pid, int place) throws IOException {
        try {
            String line = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[place]) + Long.parseLong(fields[place + 1])) / TICKS_PER_SECOND;
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }
}
