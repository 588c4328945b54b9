package io.lector.writing;

import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Location;
import io.lector.fact.Mention;
import io.lector.fact.Phrase;
import io.lector.language.Nominal;
import io.lector.language.NumberWords;
import io.lector.language.Prose;
import io.lector.language.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The word that asks for a filler: who, what, which city, where. */
final class QuestionWords {

    /** "Which airways" asks for none: what a company is called by need not be what it is. */
    private static final Pattern PLURAL = Pattern.compile("(?i).*(?<!s|i|u|new|serie|pre)s");

    /** A score or a goal, of a team that may be called by its town's name. */
    private static final Pattern MATCH =
            Pattern.compile("(?i)\\b\\d{1,2}-\\d{1,2}\\b|\\b(?:own goal|goalkeeper|striker|midfielder|kick-off)\\b");

    private final Material material;

    QuestionWords(Material material) {
        this.material = material;
    }

    /**
     * For a subject or an object.
     *
     * @param rest what the question goes on to say, which its noun must not repeat
     * @param broad whether the noun must suit all of its type: "which organisation", not "which newspaper"
     */
    Nominal of(Filler filler, String rest, boolean broad) {
        Nominal word = of(filler);
        if (broad && word.text().startsWith("which ") && material.single(filler).isPresent()) {
            Entity entity = material.single(filler).orElseThrow();
            boolean mixed = entity.type() == EntityType.ORGANISATION || entity.type() == EntityType.AGREEMENT;
            return mixed ? new Nominal("which " + general(entity.type()), word.plural()) : word;
        }
        if (MATCH.matcher(rest).find()
                && material.single(filler).filter(QuestionWords::plays).isPresent()) {
            return Nominal.singular("which team");
        }
        String noun = word.text().replaceFirst("which ", "");
        return !noun.equals(word.text()) && Words.covered(noun, rest) > 0 && filler instanceof Mention mention
                ? new Nominal(
                        "which "
                                + general(material.book()
                                        .entity(mention.entities().get(0))
                                        .type()),
                        word.plural())
                : word;
    }

    private static boolean plays(Entity entity) {
        return entity.type() == EntityType.ORGANISATION && !entity.noun().matches("club|team|side")
                || entity.type() == EntityType.PLACE && entity.noun().matches("city|town|village|capital|suburb");
    }

    private Nominal of(Filler filler) {
        if (filler instanceof Mention mention) {
            List<Entity> entities = material.entities(mention).toList();
            boolean actingPlace = entities.get(0).type() == EntityType.PLACE
                    && entities.get(0).standsFor().isPresent();
            return actingPlace ? Nominal.singular("who") : of(entities);
        }
        if (filler instanceof Phrase phrase) {
            return of(phrase);
        }
        return Nominal.singular("what");
    }

    private static Nominal of(List<Entity> entities) {
        Entity first = entities.get(0);
        Set<EntityType> types = entities.stream().map(Entity::type).collect(Collectors.toUnmodifiableSet());
        if (types.equals(Set.of(EntityType.PERSON))) {
            return entities.size() == 1 ? Nominal.singular("who") : several(entities.size(), "people");
        }
        boolean oneNoun = entities.stream().map(Entity::noun).distinct().count() == 1
                && !first.noun().isBlank()
                && (first.plural() || !PLURAL.matcher(first.noun()).matches());
        if (types.contains(EntityType.THING) || types.contains(EntityType.EVENT) || types.size() > 1) {
            return Nominal.singular("what");
        }
        if (!oneNoun && first.type() == EntityType.PLACE && entities.size() == 1) {
            return Nominal.singular("what");
        }
        String noun = oneNoun ? first.noun() : general(first.type());
        if (first.plural() && entities.size() == 1) {
            if (first.type() == EntityType.ORGANISATION) {
                return Nominal.singular("who");
            }
            return Nominal.plural("which " + (oneNoun ? noun : Prose.plural(noun)));
        }
        return entities.size() > 1 ? several(entities.size(), Prose.plural(noun)) : Nominal.singular("which " + noun);
    }

    private static Nominal several(int number, String nouns) {
        String word = number < 2 ? "" : NumberWords.written(BigDecimal.valueOf(number)) + " ";
        return Nominal.plural("which " + word + nouns);
    }

    private static Nominal of(Phrase phrase) {
        if (phrase.type() == EntityType.PERSON) {
            return Nominal.singular("who");
        }
        if (phrase.type() == EntityType.ORGANISATION && phrase.noun().isBlank()) {
            return Nominal.singular("who");
        }
        boolean named = phrase.type() == EntityType.ORGANISATION || phrase.type() == EntityType.PLACE;
        if (!named || phrase.noun().isBlank()) {
            return Nominal.singular("what");
        }
        String noun = phrase.plural() && !phrase.noun().endsWith("s") ? Prose.plural(phrase.noun()) : phrase.noun();
        return new Nominal("which " + noun, phrase.plural());
    }

    /** For a place that a noun asks for: "which city". */
    Optional<String> of(Location location) {
        return material.single(location)
                .filter(place -> !place.noun().isBlank() && !place.plural())
                .map(place -> "which " + place.noun());
    }

    static String general(EntityType type) {
        return switch (type) {
            case PERSON -> "person";
            case ORGANISATION -> "organisation";
            case PLACE -> "place";
            case AGREEMENT -> "agreement";
            case EVENT -> "event";
            case THING -> "thing";
        };
    }
}
