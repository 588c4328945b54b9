package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.language.ParsedSentence;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which place "the country" or "the city" means: the only one of its kind that was spoken of just before. */
final class PlaceNouns {

    private static final Set<String> COUNTRY = Set.of("country", "nation");
    private static final int LONGEST_COUNTRY = 5;

    private final Referents referents;

    PlaceNouns(Referents referents) {
        this.referents = referents;
    }

    static boolean handles(String noun) {
        return COUNTRY.contains(noun) || noun.equals("city");
    }

    /** @param noun index of the noun behind "the" */
    Optional<Named> of(ParsedSentence sentence, int noun, String word) {
        Optional<ParsedSentence> before = referents.ownBefore(sentence);
        boolean country = COUNTRY.contains(word);
        Set<String> places = names(sentence, noun, country);
        before.filter(last -> last.place().paragraph() == sentence.place().paragraph() || places.isEmpty())
                .ifPresent(last -> places.addAll(names(last, last.tokens().size(), country)));
        boolean named = referents.named(sentence, noun).findAny().isPresent() && !country;
        return places.size() == 1 && !named
                ? referents.registry().named(places.iterator().next())
                : Optional.empty();
    }

    private Set<String> names(ParsedSentence sentence, int end, boolean country) {
        Set<String> found = new HashSet<>();
        if (country) {
            for (int first = 0; first < end; first++) {
                countryAt(sentence, first, end).map(Country::name).ifPresent(found::add);
            }
            return found;
        }
        NameReader.read(sentence).stream()
                .filter(use -> use.end() <= end)
                .flatMap(use -> referents.registry().named(use).stream())
                .filter(named -> named.type() == EntityType.PLACE
                        && Gazetteer.country(named.name()).isEmpty())
                .forEach(named -> found.add(named.name()));
        return found.stream().allMatch(name -> Gazetteer.placeNoun(name).equals(Optional.of("city")))
                ? found
                : new HashSet<>(Set.of("", " "));
    }

    /** By its name, or by the adjective for what is its: "Norwegian ships". */
    private static Optional<Country> countryAt(ParsedSentence sentence, int first, int end) {
        for (int size = Math.min(LONGEST_COUNTRY, end - first); size > 0; size--) {
            String words = sentence.text(first, first + size);
            Optional<Country> country = Gazetteer.country(words).or(() -> Gazetteer.byAdjective(words));
            if (country.isPresent()) {
                return country;
            }
        }
        return Optional.empty();
    }
}
