package io.lector.finding;

import io.lector.fact.FactBook;
import java.util.List;
import java.util.Map;

/**
 * What was found in an article.
 *
 * @param scores by fact id, 0..1: how certain it is that the fact says what the article says
 * @param dropped what was not certain enough, in the order of the article
 */
public record Findings(FactBook book, Map<String, Double> scores, List<Dropped> dropped) {

    public Findings {
        scores = Map.copyOf(scores);
        dropped = List.copyOf(dropped);
    }
}
