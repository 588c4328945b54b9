package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.language.NameSpan;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One type for one name: what most uses say, and what the noun in it says. */
final class NameTypes {

    private NameTypes() {}

    static EntityType of(String text, List<NameUse> found) {
        List<String> words = List.of(text.split(" "));
        String last = words.get(words.size() - 1);
        if (words.size() > 1 && (Gazetteer.body(last) || BodyNames.ends(last))) {
            return EntityType.ORGANISATION;
        }
        if (Gazetteer.knownBody(text)) {
            return EntityType.ORGANISATION;
        }
        if (Gazetteer.placeNoun(text).isPresent()) {
            return EntityType.PLACE;
        }
        Map<NameSpan.Type, Long> votes =
                found.stream().collect(Collectors.groupingBy(NameUse::type, Collectors.counting()));
        NameSpan.Type most = votes.entrySet().stream()
                .max(Map.Entry.<NameSpan.Type, Long>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().ordinal()))
                .orElseThrow()
                .getKey();
        return switch (most) {
            case PERSON -> EntityType.PERSON;
            case ORGANISATION -> EntityType.ORGANISATION;
            case LOCATION -> EntityType.PLACE;
        };
    }
}
