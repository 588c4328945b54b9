package io.lector.writing;

import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Fact;
import io.lector.fact.Location;
import io.lector.fact.Slot;
import io.lector.language.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One fact told of somebody else or of another place, to be false but not absurd. */
final class Exchange {

    private static final Pattern OWN = Pattern.compile("(?i)\\b(he|she|him|his|her|their|its|own)\\b");

    private final Material material;
    private final Fact fact;

    Exchange(Material material, Fact fact) {
        this.material = material;
        this.fact = fact;
    }

    boolean plausible(Slot slot, Entity other) {
        return switch (slot) {
            case WHO -> actor(other);
            case WHERE -> place(other);
            default -> true;
        };
    }

    /** Nothing in the predicate may belong to the true actor or to the other one. */
    private boolean actor(Entity other) {
        String predicate = Wording.predicate(material.wording().clause(fact.slots()));
        Optional<Entity> actor = material.single(fact.slots().who());
        return !OWN.matcher(predicate).find()
                && !Leaks.names(predicate, other)
                && fact.evidence().stream().noneMatch(place -> Leaks.names(place.quote(), other))
                && countries(other).stream().noneMatch(country -> Leaks.names(predicate, country))
                && actor.stream()
                        .flatMap(told -> countries(told).stream())
                        .noneMatch(country -> Leaks.names(predicate, country));
    }

    /** A place where something happens in the article, other than where the actor is at home. */
    private boolean place(Entity other) {
        boolean scene = other.standsFor().isEmpty()
                || material.book().facts().stream()
                        .flatMap(any -> any.slots().filler(Slot.WHERE, Location.class).stream())
                        .anyMatch(location -> material.single(location).equals(Optional.of(other)));
        boolean home = material.entities(fact.slots().who())
                .flatMap(actor -> countries(actor).stream())
                .anyMatch(country -> material.sameness().related(country, other));
        return scene && !home;
    }

    /** The places that somebody's role names: Norway for its king. */
    private List<Entity> countries(Entity actor) {
        return material.book().entities().stream()
                .filter(place -> place.type() == EntityType.PLACE)
                .filter(place ->
                        actor.role().filter(role -> Leaks.names(role, place)).isPresent())
                .toList();
    }
}
