package io.lector.finding;

import io.lector.fact.FactBook;
import java.util.List;
import java.util.Map;

/**
 * What was found in an article.
 *
 * @param scores by fact id, 0..1: how probably a strict reader accepts the fact
 * @param traits by fact id, what the score was made of; nothing of those whose score is that of their kind
 * @param dropped what was not certain enough, in the order of the article
 */
public record Findings(
        FactBook book, Map<String, Double> scores, Map<String, Map<Trait, Double>> traits, List<Dropped> dropped) {

    public Findings {
        scores = Map.copyOf(scores);
        traits = Map.copyOf(traits);
        dropped = List.copyOf(dropped);
    }
}
