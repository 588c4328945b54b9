package io.lector.ingest;

import io.lector.fact.FactBook;
import io.lector.finding.Dropped;
import java.util.List;
import java.util.Map;

/** The way from what was posted to what a bank holds of it. */
public interface Pipeline {

    /**
     * What came of an article.
     *
     * @param book of which items are written later, like of any other
     * @param scores by fact id, 0..1: how certain it is that the fact says what the article says
     * @param dropped what did not become a fact, with the reason, in the order of the article
     */
    record Found(FactBook book, Map<String, Double> scores, List<Dropped> dropped) {
        public Found {
            scores = Map.copyOf(scores);
            dropped = List.copyOf(dropped);
        }
    }

    /**
     * Reads an article and finds its facts: the stages READING, ANALYSING and FINDING.
     *
     * @param revision that the article is to have, from 1
     * @throws io.lector.problem.Refusal INVALID if it is not an article that can be read; the reason names the field
     * @throws Watch.Stopped if the watch wants it
     */
    Found find(Submission submission, int revision, Watch watch);
}
