package io.lector.progress;

import io.lector.question.Process;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * An answer as far as memory cares.
 *
 * @param answerId chosen by the client; the same answer told twice counts once
 * @param at when it was given; to the microsecond, as PostgreSQL keeps it
 */
public record Answered(UUID learner, UUID answerId, Subject subject, Attempt attempt, Instant at) {

    /**
     * What a question was about.
     *
     * @param facts those that the answer shows to be known or not, each once
     */
    public record Subject(String article, List<String> facts, Process process) {
        public Subject {
            facts = facts.stream().distinct().toList();
        }
    }

    public Answered {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    Knowledge.Given given() {
        return new Knowledge.Given(attempt.verdict(), Rating.of(attempt), at);
    }
}
