package io.lector.chat;

import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.FactBook;
import io.lector.language.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the entities of an article that somebody means, by any of their names, in part or misspelt. */
record EntityFinder(FactBook book) {

    private static final Pattern AROUND = Pattern.compile("[\"“”'‘’?!.]");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|this|that|an?) ");
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);
    /** A shorter word may be another one if a letter is changed; from {@link #LONG} on two letters may be wrong. */
    private static final int SHORT = 4;

    private static final int LONG = 8;

    /** An entity, and where in a text it is named. */
    private record Place(Entity entity, int at, int length) {}

    /** The entity that a phrase names, and nothing besides. */
    Optional<Entity> named(String phrase) {
        String wanted = plain(phrase);
        return first(name -> name.equals(wanted))
                .or(() -> person(wanted))
                .or(() -> wanted.length() > SHORT ? first(name -> misspelt(name, wanted)) : Optional.empty())
                .or(() -> person(name -> misspelt(name, wanted)));
    }

    private Optional<Entity> first(Predicate<String> fits) {
        return book.entities().stream()
                .filter(entity ->
                        entity.names().stream().map(EntityFinder::plain).anyMatch(fits))
                .findFirst();
    }

    /** By first or last name. */
    private Optional<Entity> person(String part) {
        return person(part::equals);
    }

    private Optional<Entity> person(Predicate<String> fits) {
        List<Entity> several = book.entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON)
                .filter(entity -> Arrays.stream(plain(entity.name()).split(" ")).anyMatch(fits))
                .toList();
        return several.size() == 1 ? Optional.of(several.get(0)) : Optional.empty();
    }

    /** Those that are named in a text, in the order in which they are. */
    List<Entity> in(String text) {
        String plain = " " + Words.normal(text) + " ";
        return book.entities().stream()
                .flatMap(entity -> entity.names().stream().map(name -> place(entity, Words.normal(name), plain)))
                .filter(place -> place.at() >= 0)
                .sorted(Comparator.comparingInt(Place::at)
                        .thenComparing(Comparator.comparingInt(Place::length).reversed()))
                .map(Place::entity)
                .distinct()
                .toList();
    }

    private static Place place(Entity entity, String name, String text) {
        return new Place(entity, name.isEmpty() ? -1 : text.indexOf(" " + name + " "), name.length());
    }

    private static boolean misspelt(String name, String typed) {
        int allowed = typed.length() <= SHORT ? 0 : typed.length() < LONG ? 1 : 2;
        int distance = allowed > 0 && name.charAt(0) == typed.charAt(0) ? DISTANCE.apply(name, typed) : -1;
        return distance >= 0 && distance <= allowed;
    }

    private static String plain(String name) {
        String bare =
                AROUND.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("").strip();
        return ARTICLE.matcher(bare).replaceFirst("");
    }
}
