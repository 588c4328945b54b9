package io.lector.finding;

import io.lector.fact.Location;
import io.lector.fact.Mention;
import io.lector.fact.Phrase;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.language.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A place told twice, by its name and by its adjective: "met the Danish king in Denmark" when it opened the sentence. */
final class SamePlace {

    private SamePlace() {}

    static Optional<String> of(Slots slots, EntityRegistry registry) {
        Optional<Named> place = slots.filler(Slot.WHERE, Location.class)
                .filter(where -> where.preposition().equals("in"))
                .map(Location::place)
                .filter(Mention.class::isInstance)
                .map(Mention.class::cast)
                .filter(mention -> mention.entities().size() == 1)
                .map(mention -> registry.byId(mention.entities().get(0)));
        List<String> names = place.stream()
                .flatMap(named -> Stream.concat(
                        Stream.of(named.name()),
                        Gazetteer.country(named.name()).stream().flatMap(country -> country.adjectives().stream())))
                .toList();
        boolean twice = Stream.of(Slot.WHO, Slot.WHAT, Slot.WHOM, Slot.HOW)
                .flatMap(slot -> slots.filler(slot, Phrase.class).stream())
                .map(Phrase::words)
                .anyMatch(words -> names.stream().anyMatch(name -> Words.contains(words, name)));
        return twice ? Optional.of("tells the place twice") : Optional.empty();
    }
}
