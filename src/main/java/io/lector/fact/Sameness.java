package io.lector.fact;

import io.lector.language.Initials;
import io.lector.language.Words;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Whether two fillers mean the same, or one lies in the other, whatever they are called. */
public final class Sameness {

    private final FactBook book;
    private final FillerWording wording;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    public Sameness(FactBook book) {
        this.book = book;
        this.wording = new FillerWording(book);
    }

    /** Whether both name the same thing or one is part of the other, so that they cannot stand as rivals. */
    public boolean overlap(Filler one, Filler other) {
        if (one instanceof Moment first && other instanceof Moment second) {
            return !first.to().isBefore(second.from()) && !second.to().isBefore(first.from());
        }
        if (one instanceof Quantity first && other instanceof Quantity second) {
            return first.min().compareTo(second.max()) <= 0 && second.min().compareTo(first.max()) <= 0;
        }
        if (one instanceof Location first && other instanceof Location second) {
            return overlap(first.place(), second.place());
        }
        if (one instanceof Mention first && other instanceof Mention second) {
            return entities(first).anyMatch(a -> entities(second).anyMatch(b -> related(a, b)));
        }
        return sameWords(one, other);
    }

    private Stream<Entity> entities(Mention mention) {
        return mention.entities().stream().map(book::entity);
    }

    private boolean sameWords(Filler one, Filler other) {
        return names(one).anyMatch(a -> names(other)
                .anyMatch(
                        b -> Words.normal(a).equals(Words.normal(b)) || Words.contains(a, b) || Words.contains(b, a)));
    }

    private Stream<String> names(Filler filler) {
        if (filler instanceof Mention mention) {
            return entities(mention).flatMap(entity -> entity.names().stream());
        }
        if (filler instanceof Phrase phrase) {
            return Stream.concat(Stream.of(phrase.words()), phrase.aliases().stream());
        }
        return filler instanceof Location location ? names(location.place()) : Stream.of(wording.text(filler));
    }

    /** Whether they are the same, one contains the other, or one speaks for the other. */
    public boolean related(Entity one, Entity other) {
        return known.computeIfAbsent(one.id() + " " + other.id(), any -> compared(one, other));
    }

    private boolean compared(Entity one, Entity other) {
        return one.id().equals(other.id())
                || oneBody(one, other)
                || reaches(one, other)
                || reaches(other, one)
                || one.names().stream().anyMatch(a -> other.names().stream()
                        .anyMatch(b -> Words.normal(a).equals(Words.normal(b))));
    }

    /** Whether one is called by the initials, or by the first words, of the other: "Kestrel" and "Kestrel Motors". */
    private static boolean oneBody(Entity one, Entity other) {
        boolean acts = one.type() != EntityType.PERSON && other.type() != EntityType.PERSON;
        return acts
                && one.names().stream().anyMatch(a -> other.names().stream()
                        .anyMatch(b -> Initials.shorten(a, b)
                                || Initials.shorten(b, a)
                                || one.type() == EntityType.ORGANISATION
                                        && other.type() == EntityType.ORGANISATION
                                        && (begins(a, b) || begins(b, a))));
    }

    private static boolean begins(String shorter, String longer) {
        return Words.normal(longer).startsWith(Words.normal(shorter) + " ");
    }

    private boolean reaches(Entity from, Entity to) {
        return above(from, 5).anyMatch(to.id()::equals);
    }

    /** What the entity lies in or stands for, upwards; the depth guards against circles. */
    private Stream<String> above(Entity entity, int depth) {
        return depth == 0
                ? Stream.empty()
                : Stream.of(entity.within(), entity.standsFor())
                        .flatMap(Optional::stream)
                        .flatMap(id -> Stream.concat(Stream.of(id), above(book.entity(id), depth - 1)));
    }
}
