package io.lector.finding;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What everybody knows about names and nouns: countries, cities, titles of people, words for bodies. */
final class Gazetteer {

    private static final Map<String, Country> COUNTRIES = new HashMap<>();
    private static final Map<String, Country> ADJECTIVES = new HashMap<>();
    private static final Map<String, Country> CAPITALS = new HashMap<>();
    private static final Map<String, String> PLACES = new HashMap<>();
    private static final Set<String> OFFICES = new HashSet<>();
    private static final Set<String> TITLES = new HashSet<>();
    private static final Set<String> BODIES = new HashSet<>();
    private static final Set<String> KNOWN_BODIES = new HashSet<>();

    static {
        DataFile.lines("countries.txt").map(Country::of).forEach(Gazetteer::add);
        DataFile.lines("places.txt").forEach(line -> {
            String[] fields = line.split("\\|");
            list(fields[1]).forEach(place -> PLACES.put(place, fields[0]));
        });
        DataFile.lines("titles.txt").forEach(line -> {
            String[] fields = line.split("\\|");
            TITLES.addAll(list(fields[1]));
            if (fields[0].equals("office")) {
                OFFICES.addAll(list(fields[1]));
            }
        });
        DataFile.lines("known-bodies.txt").forEach(line -> KNOWN_BODIES.addAll(list(line)));
        DataFile.lines("bodies.txt").forEach(line -> BODIES.addAll(list(line)));
    }

    private Gazetteer() {}

    private static void add(Country country) {
        COUNTRIES.put(country.name(), country);
        country.otherNames().forEach(name -> COUNTRIES.put(name, country));
        country.adjectives().forEach(adjective -> ADJECTIVES.put(adjective, country));
        CAPITALS.putIfAbsent(country.capital(), country);
    }

    static List<String> list(String text) {
        return Arrays.stream(text.split(",")).filter(part -> !part.isBlank()).toList();
    }

    /** By any of its names, without "the". */
    static Optional<Country> country(String name) {
        return Optional.ofNullable(COUNTRIES.get(name));
    }

    static Optional<Country> byAdjective(String adjective) {
        return Optional.ofNullable(ADJECTIVES.get(adjective));
    }

    static Optional<Country> byCapital(String city) {
        return city.isEmpty() ? Optional.empty() : Optional.ofNullable(CAPITALS.get(city));
    }

    /** What kind of place a name is: "country", "city", "state"; nothing when it is not known. */
    static Optional<String> placeNoun(String name) {
        if (COUNTRIES.containsKey(name)) {
            return Optional.of("country");
        }
        if (PLACES.containsKey(name)) {
            return Optional.of(PLACES.get(name));
        }
        if (PLACES.containsKey("the " + name)) {
            return Optional.of(PLACES.get("the " + name));
        }
        return CAPITALS.containsKey(name) ? Optional.of("city") : Optional.empty();
    }

    /** The longest title at the end of the words, as written there; nothing when they end with none. */
    static Optional<String> titleAtEnd(List<String> words) {
        for (int size = Math.min(4, words.size()); size > 0; size--) {
            String title = String.join(" ", words.subList(words.size() - size, words.size()));
            if (title(title)) {
                return Optional.of(title);
            }
        }
        return Optional.empty();
    }

    static boolean title(String noun) {
        return TITLES.contains(noun) || TITLES.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** Whether a country or body has one holder of the title at a time. */
    static boolean office(String title) {
        return OFFICES.contains(title) || OFFICES.contains(title.toLowerCase(Locale.ROOT));
    }

    /** Whether a noun means a body of people that can act: "ministry", "company". */
    static boolean body(String noun) {
        return BODIES.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** Whether the name is that of a body which everybody knows. */
    static boolean knownBody(String name) {
        return KNOWN_BODIES.contains(name);
    }
}
