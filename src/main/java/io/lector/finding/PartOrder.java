package io.lector.finding;

import io.lector.fact.Circumstance;
import io.lector.fact.Phrase;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import java.util.List;
import java.util.Optional;

/**
 * The order of time, place and other words around a verb, which a telling keeps.
 *
 * @param words indexes of the tokens that are told word by word
 * @param moments indexes of the tokens of the time and the place
 */
record PartOrder(int verb, List<Integer> words, List<Integer> moments) {

    /** Whether a time or a place would be told before words that stand before it, or part the verb from them. */
    boolean torn(Slots slots) {
        Optional<Circumstance> how =
                slots.filler(Slot.HOW, Phrase.class).map(phrase -> Circumstance.of(phrase.words(), slots));
        if (how.isEmpty() || moments.isEmpty() || words.isEmpty()) {
            return false;
        }
        boolean behind = moments.stream().anyMatch(at -> at > verb && follows(at));
        boolean ahead = moments.stream().anyMatch(at -> at > verb && precedes(at));
        if (how.get().early().isEmpty()) {
            return behind && !how.get().clause();
        }
        return behind && ahead || ahead && !how.get().completing();
    }

    private boolean follows(int moment) {
        return words.stream().anyMatch(at -> at > verb && at < moment);
    }

    private boolean precedes(int moment) {
        return words.stream().anyMatch(at -> at > moment);
    }
}
