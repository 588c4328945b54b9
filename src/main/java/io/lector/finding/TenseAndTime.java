package io.lector.finding;

import io.lector.fact.Moment;
import io.lector.fact.Predicate.Tense;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import java.util.Optional;

/** Whether a present perfect is told of a time that is over, which then belongs to another word: "has grown last week". */
final class TenseAndTime {

    private TenseAndTime() {}

    static Optional<String> of(Slots slots) {
        boolean perfect = slots.did().perfect()
                && slots.did().tense() == Tense.PRESENT
                && slots.did().modal().isEmpty();
        boolean over = slots.filler(Slot.WHEN, Moment.class)
                .filter(when -> when.relation() == Moment.Relation.AT)
                .filter(when -> !when.words().matches("(?i).*\\b(this|today)\\b.*"))
                .isPresent();
        return perfect && over ? Optional.of("a present perfect with a time that is over") : Optional.empty();
    }
}
