package io.lector.writing;

import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.fact.Slot;
import java.util.Optional;

/** Questions about single facts as text, for whoever needs one as a title. */
public final class Stems {

    private final Asking asking;

    public Stems(FactBook book) {
        this.asking = new Asking(Material.of(book), false);
    }

    /** The question whose answer is that slot, with its speaker if it is a claim; nothing when there is no good one. */
    public Optional<String> ask(Fact fact, Slot slot) {
        return asking.stem(fact, slot);
    }
}
