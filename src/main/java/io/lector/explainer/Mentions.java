package io.lector.explainer;

import io.lector.fact.Claim;
import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.fact.Slot;
import java.util.List;
import java.util.stream.Stream;

/** The facts that name an entity, in the order of the article. */
record Mentions(FactBook book, Entity entity) {

    /** Those that say what it is. */
    List<Fact> defining() {
        return all().stream()
                .filter(fact -> fact.slots().did().copular()
                        && !(fact instanceof Claim)
                        && names(fact.slots().who()))
                .toList();
    }

    /** Those that say what it does or says; of things also what is done with them. */
    List<Fact> telling() {
        boolean person = entity.type() == EntityType.PERSON;
        List<Fact> leading = all().stream().filter(this::leads).toList();
        Stream<Fact> others = all().stream().filter(fact -> !person && !leading.contains(fact));
        return Stream.concat(leading.stream(), others)
                .filter(fact -> !defining().contains(fact))
                .toList();
    }

    List<Fact> all() {
        return book.facts().stream().filter(this::named).toList();
    }

    private boolean leads(Fact fact) {
        return names(
                fact instanceof Claim claim
                        ? claim.said().speaker()
                        : fact.slots().who());
    }

    private boolean named(Fact fact) {
        return leads(fact)
                || Stream.of(Slot.WHO, Slot.WHOM, Slot.WHAT)
                        .flatMap(slot -> fact.slots().filler(slot).stream())
                        .anyMatch(this::names);
    }

    private boolean names(Filler filler) {
        return filler instanceof Mention mention && mention.entities().contains(entity.id());
    }
}
