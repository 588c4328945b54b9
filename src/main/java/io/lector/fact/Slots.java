package io.lector.fact;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a fact says, by the questions it answers: a predicate and what fills the places around it. */
public record Slots(Predicate did, Map<Slot, Filler> fillers) {

    public Slots {
        fillers = Collections.unmodifiableMap(new EnumMap<>(fillers));
        if (!fillers.containsKey(Slot.WHO)) {
            throw new IllegalArgumentException("a fact needs somebody or something it is about");
        }
    }

    public Filler who() {
        return fillers.get(Slot.WHO);
    }

    public Optional<Filler> filler(Slot slot) {
        return Optional.ofNullable(fillers.get(slot));
    }

    /** The filler of that slot when it is of that type. */
    public <F extends Filler> Optional<F> filler(Slot slot, Class<F> type) {
        return filler(slot).filter(type::isInstance).map(type::cast);
    }

    /** The same statement with one place filled differently. */
    public Slots with(Slot slot, Filler filler) {
        Map<Slot, Filler> changed = new EnumMap<>(fillers);
        changed.put(slot, filler);
        return new Slots(did, changed);
    }

    /** The same statement without what fills that place. */
    public Slots without(Slot slot) {
        Map<Slot, Filler> changed = new EnumMap<>(fillers);
        changed.remove(slot);
        return new Slots(did, changed);
    }
}
