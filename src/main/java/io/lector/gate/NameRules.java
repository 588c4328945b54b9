package io.lector.gate;

import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Slot;
import io.lector.language.Initials;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Checks on the names in a stem: written as names, told in full, and doing what their bearer can do. */
final class NameRules {

    /** Letters that people know better than the words they stand for. */
    private static final Set<String> HOUSEHOLD = Set.of(
            ("UK EU UN US USA BBC NATO NASA FBI CIA IMF AIDS HIV DNA TV CNN NBC CBS ABC ITV PBS NHS WHO FIFA UEFA"
                            + " UNESCO UNICEF OPEC IBM BMW AOL BT BP MIT AP AFP VOA UAE FAO ESA WTO OECD EPA FDA IOC NBA NFL MP MPs CD DVD PC IT AI GPS")
                    .split(" "));

    private static final Set<String> TOWN = Set.of("city", "capital", "town", "village", "suburb");

    /** What people do who speak, think or decide for others; a town's name before it stands for its government. */
    private static final Set<String> MINDED = Set.of(
            ("say tell consider think believe regard see view want hope fear expect know claim argue insist warn accuse"
                            + " blame urge demand ask call denounce condemn criticise criticize welcome reject deny announce"
                            + " declare promise pledge vow threaten decide agree refuse plan intend propose offer order"
                            + " back support oppose represent recognise recognize describe seek try attempt respond react"
                            + " protest complain suspect admit confirm note add send deploy sign negotiate retaliate"
                            + " invade attack impose lift ban approve grant persuade convince signal ignore")
                    .split(" "));

    private NameRules() {}

    /** "AK dropped its stance", where the article told what the letters stand for. */
    static Optional<String> abbreviation(Case item) {
        String stem = TextRules.unquoted(item.stem());
        return item.knowledge().entities().stream()
                .filter(entity -> !stem.contains(entity.name()))
                .flatMap(entity -> entity.aliases().stream()
                        .filter(alias -> !HOUSEHOLD.contains(alias.replace(".", "")))
                        .filter(alias -> Initials.shorten(alias, entity.name())))
                .filter(alias -> Pattern.compile("\\b" + Pattern.quote(alias) + "\\b")
                        .matcher(stem)
                        .find())
                .findFirst()
                .map(alias -> "\"" + alias + "\" is not spelt out");
    }

    /** "brown's book" of somebody called Brown. */
    static Optional<String> lowerCase(Case item) {
        String stem = TextRules.unquoted(item.stem());
        return item.knowledge().entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON || entity.type() == EntityType.PLACE)
                .flatMap(NameRules::properNames)
                .filter(name -> !stem.contains(name))
                .filter(name -> stem.contains(uncapitalised(name)))
                .filter(name -> Pattern.compile("\\b" + Pattern.quote(uncapitalised(name)) + "(?:['’]s)?\\b")
                        .matcher(stem)
                        .find())
                .findFirst()
                .map(name -> "\"" + name + "\" stands in lower case");
    }

    /** "Ann Lee said that Ann Lee's neighbours had left": the second is a pronoun's place. */
    static Optional<String> personTwice(Case item) {
        String stem = TextRules.unquoted(item.stem());
        return item.knowledge().entities().stream()
                .filter(entity ->
                        entity.type() == EntityType.PERSON && entity.name().contains(" "))
                .map(Entity::name)
                .filter(name -> PlaceTwice.twice(stem, name))
                .findFirst()
                .map(name -> "it names " + name + " twice");
    }

    private static Stream<String> properNames(Entity entity) {
        return entity.names().stream()
                .filter(name -> name.matches("\\p{Lu}\\p{Ll}{2,}.*"))
                .filter(name ->
                        Stream.of(name.split(" ")).allMatch(word -> Character.isUpperCase(word.codePointAt(0))));
    }

    private static String uncapitalised(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** "Which city considers …?": the government that sits there does. */
    static Optional<String> actingTown(Case item) {
        if (item.fact().isEmpty()) {
            return Optional.empty();
        }
        Known known = item.knowledge().known(item.fact().get());
        boolean minded = MINDED.contains(known.fact().slots().did().verb());
        boolean claims = known.claim() && towns(item, known.speaker());
        List<Slot> slots = List.of(Slot.WHO, Slot.WHOM);
        boolean acts = minded
                && (slots.stream().anyMatch(slot -> known.value(slot).stream().anyMatch(values -> towns(item, values)))
                        || known.fact().slots().did().verb().equals("represent")
                                && known.value(Slot.WHAT).stream().anyMatch(values -> towns(item, values)));
        return claims || acts ? Optional.of("a town stands for the government that sits in it") : Optional.empty();
    }

    private static boolean towns(Case item, List<Value> values) {
        return values.stream()
                .filter(Value.Named.class::isInstance)
                .flatMap(value -> ((Value.Named) value).ids().stream())
                .flatMap(id -> item.knowledge().entity(id).stream())
                .anyMatch(entity -> entity.type() == EntityType.PLACE && TOWN.contains(entity.noun()));
    }
}
