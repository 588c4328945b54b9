package io.lector.question;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How hard the questions of a quiz are wished to be. */
public enum Level {
    /** Those that ask for finding a place, or else for what follows from it. */
    EASIER(EnumSet.of(Process.RETRIEVE), EnumSet.of(Process.RETRIEVE, Process.INFER)),
    ANY(EnumSet.allOf(Process.class)),
    /** Only those that ask for more than finding a place. */
    HARDER(EnumSet.complementOf(EnumSet.of(Process.RETRIEVE)));

    private final List<Set<Process>> processes;

    @SafeVarargs
    Level(Set<Process>... processes) {
        this.processes = List.of(processes);
    }

    /** What its questions may ask of a reader; a later set if an article has no question of those before. */
    public List<Set<Process>> processes() {
        return processes;
    }
}
