package io.lector.finding;

import io.lector.fact.Slots;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Puts tellings on the shelf that readers will probably accept.
 *
 * @param threshold the least probability, 0..1, of what is kept
 */
record Scoring(Acceptance acceptance, Gist gist, double threshold, Shelf shelf) {

    /** @param saying indexes of the tokens that tell who says it; none when the article does */
    void put(Slots slots, Telling telling, List<Integer> saying, Shelf.Making making) {
        Map<Trait, Double> traits = Acceptance.traits(telling, gist);
        double score = acceptance.of(traits);
        if (score < threshold) {
            shelf.drop(
                    telling.sentence(), String.format(Locale.ROOT, "a reader would accept it with %.2f only", score));
            return;
        }
        List<Integer> told = new ArrayList<>(telling.told());
        told.addAll(saying);
        String id = shelf.id(slots);
        shelf.put(id, telling.sentence(), told, score, making);
        shelf.measured(id, traits);
    }
}
