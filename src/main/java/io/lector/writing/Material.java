package io.lector.writing;

import io.lector.fact.Claim;
import io.lector.fact.Entity;
import io.lector.fact.Fact;
import io.lector.fact.FactBook;
import io.lector.fact.FactWording;
import io.lector.fact.Filler;
import io.lector.fact.FillerWording;
import io.lector.fact.Location;
import io.lector.fact.Mention;
import io.lector.fact.Moment;
import io.lector.fact.Reporting;
import io.lector.fact.Sameness;
import io.lector.fact.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The facts of one article with what is needed to word and compare them.
 *
 * @param naming for each entity the facts that name it
 */
record Material(
        FactBook book, FactWording wording, Reporting reporting, Sameness sameness, Map<Entity, List<Fact>> naming) {

    static Material of(FactBook book) {
        FactWording wording = new FactWording(book);
        Material material =
                new Material(book, wording, new Reporting(wording), new Sameness(book), new LinkedHashMap<>());
        for (Fact fact : book.facts()) {
            material.entities(fact).distinct().forEach(entity -> material.naming
                    .computeIfAbsent(entity, any -> new ArrayList<>())
                    .add(fact));
        }
        return material;
    }

    FillerWording fillers() {
        return wording.fillers();
    }

    List<Claim> claims() {
        return book.facts().stream()
                .filter(Claim.class::isInstance)
                .map(Claim.class::cast)
                .toList();
    }

    /** Those facts that can be told in a natural sentence. */
    List<Fact> tellable() {
        return book.facts().stream().filter(this::tellable).toList();
    }

    /** Whether it can be told in a natural sentence and is not about the article's own author. */
    boolean tellable(Fact fact) {
        boolean byline = entities(fact.slots().who()).anyMatch(this::author);
        return !byline && (!(fact instanceof Claim claim) || reporting.tellable(claim));
    }

    boolean author(Entity entity) {
        return entity.names().contains(book.article().author());
    }

    /** Whether it is who writes or publishes the article, whose words all of it are. */
    boolean voice(Entity entity) {
        return author(entity) || entity.names().contains(book.article().publisher());
    }

    /** When it happened, or when it was said. */
    Optional<Moment> moment(Fact fact) {
        return fact instanceof Claim claim ? claim.said().when() : fact.slots().filler(Slot.WHEN, Moment.class);
    }

    /** All that the fact names, the speaker first. */
    List<Filler> named(Fact fact) {
        List<Filler> all = new ArrayList<>();
        if (fact instanceof Claim claim) {
            all.add(claim.said().speaker());
            claim.said().where().map(Location::place).ifPresent(all::add);
        }
        for (Slot slot : Slot.values()) {
            fact.slots()
                    .filler(slot)
                    .map(filler -> filler instanceof Location location ? location.place() : filler)
                    .ifPresent(all::add);
        }
        return all;
    }

    Stream<Entity> entities(Fact fact) {
        return named(fact).stream().flatMap(this::entities);
    }

    Stream<Entity> entities(Filler filler) {
        return filler instanceof Mention mention ? mention.entities().stream().map(book::entity) : Stream.empty();
    }

    /** The one entity that a filler names, a place through its location. */
    Optional<Entity> single(Filler filler) {
        Filler bare = filler instanceof Location location ? location.place() : filler;
        return bare instanceof Mention mention && mention.entities().size() == 1
                ? Optional.of(book.entity(mention.entities().get(0)))
                : Optional.empty();
    }

    /** Facts that name the entity, nearest to the paragraph first. */
    List<Fact> about(Entity entity, int paragraph) {
        return naming.getOrDefault(entity, List.of()).stream()
                .sorted(Comparator.comparingInt(fact -> Math.abs(fact.paragraph() - paragraph)))
                .toList();
    }
}
