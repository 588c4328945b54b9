package io.lector.writing;

import io.lector.fact.Action;
import io.lector.fact.Content;
import io.lector.fact.Entity;
import io.lector.fact.Filler;
import io.lector.fact.Location;
import io.lector.fact.Moment;
import io.lector.fact.Quantity;
import io.lector.language.Prose;

/** How answers look as options: all with a capital, only whole sentences with a full stop. */
record Options(Material material) {

    String of(Entity entity) {
        return Prose.capitalised(material.fillers().name(entity));
    }

    /** Numbers in figures, so that they look alike beside each other: a plain count is not told in words. */
    private static String figures(Quantity quantity) {
        boolean plain =
                quantity.min().equals(quantity.max()) && quantity.written().matches("[a-z-]+|\\d+");
        boolean whole = quantity.max().stripTrailingZeros().scale() <= 0;
        return plain && whole ? quantity.max().toBigInteger().toString() : Prose.capitalised(quantity.written());
    }

    /** How a filler looks as an option. */
    String of(Filler filler) {
        if (filler instanceof Moment moment) {
            return Prose.capitalised(moment.shown());
        }
        if (filler instanceof Location location) {
            return of(location.place());
        }
        if (filler instanceof Quantity quantity) {
            return figures(quantity);
        }
        if (filler instanceof Content content) {
            return Prose.sentence(content.words());
        }
        if (filler instanceof Action action) {
            return Prose.capitalised(action.words());
        }
        return Prose.capitalised(material.fillers().text(filler));
    }
}
