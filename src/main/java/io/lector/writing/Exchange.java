package io.lector.writing;

import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Fact;
import io.lector.fact.Location;
import io.lector.fact.Slot;
import io.lector.language.Initials;
import io.lector.language.Wording;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One fact told of somebody else or of another place, to be false but not absurd. */
final class Exchange {

    private static final Pattern OWN =
            Pattern.compile("(?i)\\b(he|she|him|his|her|their|its|own|himself|herself|themselves|itself)\\b");

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
        return !ofActor(predicate)
                && !Leaks.names(predicate, other)
                && fact.evidence().stream().noneMatch(place -> Leaks.names(place.quote(), other))
                && actor.stream().noneMatch(told -> shortened(told, other) || shortened(other, told))
                && countries(other).stream().noneMatch(country -> Leaks.names(predicate, country))
                && actor.stream()
                        .flatMap(told -> countries(told).stream())
                        .noneMatch(country -> Leaks.names(predicate, country));
    }

    /** Whether one is called by the initials of the other: "NHB" of "the city's Norhaven Harbour Board". */
    static boolean shortened(Entity one, Entity other) {
        return Initials.shorten(one.name(), other.name().replaceFirst("^.*['’]s ", ""));
    }

    /** Whether a pronoun in what was done still means whoever truly did it: "said that she was pleased". */
    static boolean ofActor(String predicate) {
        return OWN.matcher(predicate).find();
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
