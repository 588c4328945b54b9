package io.lector.gate;

import io.lector.fact.Claim;
import io.lector.fact.Fact;
import io.lector.fact.Predicate;
import io.lector.fact.Slot;
import java.util.Optional;
import java.util.Set;

/**
 * A state told in the past because "said" was: "she said the port had cranes" is "according to her, the port has
 * cranes", or had them once, and nothing tells which.
 */
final class ShiftedTense {

    private static final Set<String> STATES = Set.of(
            ("have be need want know believe like love own possess contain mean matter belong deserve exist depend lack"
                            + " hope think feel fear prefer understand")
                    .split(" "));

    private ShiftedTense() {}

    static Optional<String> check(Case item) {
        boolean attributed = item.stem().matches("(?is)(?:true or false\\? )?according to (?!the article,).*");
        return attributed && item.fact().filter(ShiftedTense::open).isPresent()
                ? Optional.of("is it still so, or was it so before it was said?")
                : Optional.empty();
    }

    static boolean open(Fact fact) {
        Predicate did = fact.slots().did();
        boolean state = STATES.contains(did.verb()) && !did.passive() && !did.progressive() && !did.perfect();
        return fact instanceof Claim
                && state
                && did.modal().isBlank()
                && did.tense() == Predicate.Tense.PAST
                && fact.slots().filler(Slot.WHEN).isEmpty();
    }
}
