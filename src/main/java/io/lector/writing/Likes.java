package io.lector.writing;

import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Filler;
import io.lector.fact.Location;
import io.lector.fact.Moment;
import io.lector.fact.Phrase;
import io.lector.fact.Quantity;
import io.lector.fact.Reason;
import io.lector.language.Words;
import java.util.List;
import java.util.Set;

/** Whether two answers are of one kind, so that neither stands out among options. */
final class Likes {

    private static final Set<String> DETERMINERS = Set.of("a", "an", "the", "its", "their", "his", "her");

    private static final String LEADERS =
            "president leader chancellor prime premier king queen prince princess emperor sultan vice-president";

    private static final List<String> FAMILIES = List.of(
            LEADERS,
            "minister secretary chief envoy spokesperson spokesman spokeswoman ambassador diplomat commissioner mayor",
            "scientist fellow director analyst expert professor researcher academic lecturer economist historian scholar",
            "newspaper broadcaster agency magazine channel station publisher website network",
            "government administration ministry parliament court party senate congress cabinet",
            "army military force navy police brigade guard militia",
            "university school institute council foundation museum laboratory tank academy college",
            "company firm corporation bank manufacturer airline shop business supplier",
            "alliance union bloc organisation organization league association federation charity");

    private Likes() {}

    static boolean alike(Entity one, Entity other) {
        boolean sameNoun = one.noun().equals(other.noun())
                || one.noun().isBlank()
                || other.noun().isBlank();
        return one.type() == other.type()
                && one.plural() == other.plural()
                && switch (one.type()) {
                    case PLACE -> sameNoun;
                    // Groups of people have no firm edges: leaders may be allies, and senators are officials.
                    case PERSON -> !one.plural();
                    case ORGANISATION -> sameNoun || family(one.noun()).equals(family(other.noun()));
                    case AGREEMENT -> true;
                    case EVENT, THING -> sameNoun && Math.abs(Words.count(one.name()) - Words.count(other.name())) <= 5;
                };
    }

    /** Bodies that do the same kind of thing; one that is in no family is like none but its own noun. */
    private static String family(String noun) {
        List<String> words = Words.all(noun);
        return FAMILIES.stream()
                .filter(family -> words.stream().anyMatch(Words.all(family)::contains))
                .findFirst()
                .orElse(noun);
    }

    /** Whether people have work of one kind, so that what one does could be thought of the other. */
    static boolean sameWork(Entity one, Entity other) {
        return one.type() != EntityType.PERSON
                || one.plural()
                || !one.noun().isBlank() && family(one.noun()).equals(family(other.noun()));
    }

    /** Whether it is a person who leads a country or its government. */
    static boolean leads(Entity entity) {
        return entity.type() == EntityType.PERSON && family(entity.noun()).equals(LEADERS);
    }

    /** How far apart they are in kind: 0 for two presidents. */
    static int distance(Entity one, Entity other) {
        if (one.noun().equals(other.noun())) {
            return 0;
        }
        return one.role().isPresent() == other.role().isPresent() ? 1 : 2;
    }

    static boolean alike(Material material, Filler one, Filler other) {
        if (one instanceof Phrase first && other instanceof Phrase second) {
            return first.type() == second.type() && first.plural() == second.plural() && sameShape(first, second);
        }
        if (one instanceof Moment first && other instanceof Moment second) {
            return first.granularity() == second.granularity() && first.relation() == second.relation();
        }
        if (one instanceof Quantity first && other instanceof Quantity second) {
            return Words.normal(first.unit()).equals(Words.normal(second.unit()));
        }
        if (one instanceof Reason first && other instanceof Reason second) {
            return first.link() == second.link();
        }
        if (one instanceof Location first && other instanceof Location second) {
            return alike(material, first.place(), second.place());
        }
        return one.getClass() == other.getClass();
    }

    private static boolean sameShape(Phrase one, Phrase other) {
        int first = Words.count(one.words());
        int second = Words.count(other.words());
        return DETERMINERS.contains(one.words().split(" ")[0])
                        == DETERMINERS.contains(other.words().split(" ")[0])
                && Math.max(first, second) <= 2 * Math.min(first, second) + 1;
    }
}
