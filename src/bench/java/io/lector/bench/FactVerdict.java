package io.lector.bench;

import io.lector.finding.Trait;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A reader's verdict on a fact.
 *
 * @param file of the article
 */
record FactVerdict(String file, Map<Trait, Double> traits, boolean accepted) implements Judged<Trait> {

    /** How often the score of an accepted one is above that of a refused one, ties half: the area under the ROC curve. */
    static double auroc(List<FactVerdict> verdicts, List<Double> scores) {
        double wins = 0;
        double pairs = 0;
        for (int good = 0; good < verdicts.size(); good++) {
            for (int bad = 0; bad < verdicts.size(); bad++) {
                if (verdicts.get(good).accepted() && !verdicts.get(bad).accepted()) {
                    pairs++;
                    int order = Double.compare(scores.get(good), scores.get(bad));
                    wins += order > 0 ? 1 : order == 0 ? 0.5 : 0;
                }
            }
        }
        return pairs == 0 ? 0 : wins / pairs;
    }

    /** Whether its article is one of a part of all, chosen by the file's name. */
    boolean within(Set<Integer> parts, int of) {
        return parts.contains(Math.floorMod(file.hashCode(), of));
    }
}
