package io.lector.writing;

import io.lector.fact.Action;
import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Phrase;
import io.lector.fact.Reason;
import io.lector.fact.Slot;
import io.lector.question.Confusion;

/** What is mixed up by somebody who fills a slot with something else of the article. */
final class Confusions {

    private Confusions() {}

    static Confusion of(Slot slot, Filler filler) {
        if (filler instanceof Action) {
            return Confusion.ANOTHER_ACTION;
        }
        if (filler instanceof Reason) {
            return Confusion.ANOTHER_REASON;
        }
        boolean person = filler instanceof Phrase phrase && phrase.type() == EntityType.PERSON;
        return of(slot, person);
    }

    static Confusion of(Slot slot, Entity entity) {
        return slot == Slot.WHERE
                ? Confusion.ANOTHER_PLACE
                : of(slot, entity.type() == EntityType.PERSON || slot == Slot.WHO);
    }

    private static Confusion of(Slot slot, boolean actor) {
        return switch (slot) {
            case WHO, WHOM -> Confusion.ANOTHER_ACTOR;
            case WHAT -> actor ? Confusion.ANOTHER_ACTOR : Confusion.ANOTHER_THING;
            case WHERE -> Confusion.ANOTHER_PLACE;
            case WHEN -> Confusion.ANOTHER_DATE;
            case HOW_MANY -> Confusion.ANOTHER_NUMBER;
            case WHY -> Confusion.ANOTHER_REASON;
            case HOW -> Confusion.ANOTHER_ACTION;
        };
    }
}
