package io.lector.finding;

import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.language.GivenNames;
import java.util.List;
import java.util.Optional;

/** Who is meant by "Mr Moss": the one Moss who is named in full. Whom the article never names in full is nobody known. */
final class FullNames {

    private static final String TITLED =
            "(?i)(mr|mrs|ms|miss|dr|prof|professor|sir|dame|lord|lady|judge|inspector|captain)\\.? .*";

    /** Who is known by a given name alone. */
    private static final String CROWNED = "(?i)(.* )?(king|queen|prince|princess|pope|emperor|empress)";

    private FullNames() {}

    /** The same filler when it is no single person. */
    static Optional<Filler> of(Filler filler, EntityRegistry registry) {
        if (!(filler instanceof Mention mention) || mention.entities().size() != 1) {
            return Optional.of(filler);
        }
        Named named = registry.byId(mention.entities().get(0));
        return named.type() != EntityType.PERSON || full(named)
                ? Optional.of(filler)
                : inFull(named, registry).map(whole -> new Mention(List.of(whole.id())));
    }

    private static boolean full(Named named) {
        return named.name().contains(" ")
                ? !named.name().matches(TITLED)
                : !named.noun().isEmpty() && (named.noun().matches(CROWNED) || !given(named.name()));
    }

    private static boolean given(String word) {
        return GivenNames.man(word + " of no family name").isPresent();
    }

    private static Optional<Named> inFull(Named named, EntityRegistry registry) {
        String last = named.name().substring(named.name().lastIndexOf(' ') + 1);
        List<Named> people = registry.all().stream()
                .filter(other -> other.type() == EntityType.PERSON && full(other))
                .filter(other -> other.name().endsWith(" " + last)
                        && (Sex.may(named, true) && Sex.may(other, true)
                                || Sex.may(named, false) && Sex.may(other, false)))
                .toList();
        return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
    }
}
