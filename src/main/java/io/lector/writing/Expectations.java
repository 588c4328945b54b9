package io.lector.writing;

import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Location;
import io.lector.fact.Mention;
import io.lector.fact.Moment;
import io.lector.fact.Phrase;
import io.lector.fact.Quantity;
import io.lector.grading.Expected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a typed answer is compared with, made from what fills a slot. */
final class Expectations {

    private final Material material;

    Expectations(Material material) {
        this.material = material;
    }

    /** One part for each name. Empty for words that can be said in other ways, unless those ways are known. */
    List<Expected> of(Filler filler) {
        Filler bare = filler instanceof Location location ? location.place() : filler;
        if (bare instanceof Mention mention) {
            return mention.entities().stream()
                    .map(material.book()::entity)
                    .map(entity -> name(entity, !(filler instanceof Location)))
                    .map(Expected.class::cast)
                    .toList();
        }
        if (bare instanceof Phrase phrase && !phrase.aliases().isEmpty()) {
            return List.of(new Expected.Words(phrase.words(), phrase.aliases(), List.of()));
        }
        return List.of();
    }

    /** Without its article, which stands before the blank. */
    Expected.Name bare(Entity entity, boolean acting) {
        Expected.Name whole = name(entity, acting);
        return new Expected.Name(entity.name(), whole.aliases(), whole.rivals());
    }

    /** @param acting whether it does something, so that whom it speaks for, or who speaks for it, is right too */
    Expected.Name name(Entity entity, boolean acting) {
        List<String> rivals = material.book().entities().stream()
                .filter(other ->
                        other.type() == entity.type() && !material.sameness().related(entity, other))
                .flatMap(other -> other.names().stream())
                .distinct()
                .filter(name -> !entity.names().contains(name))
                .toList();
        List<String> aliases = Stream.concat(
                        entity.aliases().stream(),
                        acting ? Stream.concat(metonyms(entity), leaders(entity)) : Stream.<String>empty())
                .distinct()
                .toList();
        return new Expected.Name(material.fillers().name(entity), aliases, rivals);
    }

    /** "Washington" for the United States, and the other way round. */
    private Stream<String> metonyms(Entity entity) {
        return material.book().entities().stream()
                .filter(other -> other.standsFor().equals(Optional.of(entity.id()))
                        || entity.standsFor().equals(Optional.of(other.id()))
                        || entity.standsFor().isPresent() && entity.standsFor().equals(other.standsFor()))
                .filter(other -> !other.id().equals(entity.id()))
                .flatMap(other -> other.names().stream());
    }

    /** Who leads a country may be said to do what it does. */
    private Stream<String> leaders(Entity country) {
        return material.book().entities().stream()
                .filter(other -> country.type() == EntityType.PLACE && other.type() == EntityType.PERSON)
                .filter(other -> Likes.leads(other)
                        && other.role()
                                .filter(role -> Leaks.names(role, country))
                                .isPresent())
                .flatMap(other -> other.names().stream());
    }

    Expected.Day day(Moment moment) {
        LocalDate dateline = material.book().article().dateline();
        return new Expected.Day(moment.shown(), moment.from(), moment.to(), dateline);
    }

    static Expected.Amount amount(Quantity quantity) {
        return new Expected.Amount(quantity.written(), quantity.min(), quantity.max(), quantity.unit());
    }
}
