package io.lector.ingest;

import io.lector.problem.ProblemDocument;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An article on its way into the bank.
 *
 * @param slug absent until it is known
 * @param progress of the whole, 0..1
 * @param counts what was found so far, by name: words, sentences, facts, claims, questions, explainers
 * @param problem why it failed
 */
public record Job(
        UUID id,
        Optional<String> slug,
        int revision,
        Stage stage,
        double progress,
        Map<String, Integer> counts,
        Optional<ProblemDocument> problem,
        Instant createdAt,
        Optional<Instant> endedAt) {

    public Job {
        counts = Map.copyOf(counts);
    }
}
