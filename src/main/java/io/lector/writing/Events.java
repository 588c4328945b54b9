package io.lector.writing;

import io.lector.fact.Fact;
import io.lector.fact.Moment;
import io.lector.fact.Predicate;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.fact.StatedFact;
import io.lector.language.Prose;
import io.lector.language.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** What the article states to have happened at a known time, told without the time. */
final class Events {

    private static final int LONGEST = 22;
    /** From this share of common words on, two facts tell of the like. */
    private static final double ALIKE = 0.5;

    /** Adverbs that tell one of several alike, which cannot be told without its time. */
    private static final Set<String> COUNTING =
            Set.of("last", "first", "again", "previously", "earlier", "later", "next");

    private final Material material;

    Events(Material material) {
        this.material = material;
    }

    /** Dated events, earliest first; of those that tell of the same thing, the first. */
    List<StatedFact> dated() {
        List<StatedFact> kept = new ArrayList<>();
        material.tellable().stream()
                .filter(StatedFact.class::isInstance)
                .map(StatedFact.class::cast)
                .filter(fact -> event(fact) && !recurs(fact))
                .sorted(Comparator.comparing((StatedFact fact) -> moment(fact).from()))
                .filter(fact -> kept.stream().noneMatch(other -> sameEvent(fact, other)))
                .forEach(kept::add);
        return kept;
    }

    private boolean event(Fact fact) {
        Predicate did = fact.slots().did();
        return fact.slots()
                        .filler(Slot.WHEN, Moment.class)
                        .filter(moment -> moment.relation() == Moment.Relation.AT)
                        .filter(moment -> moment.granularity() != Moment.Granularity.PERIOD)
                        .isPresent()
                && !did.copular()
                && !COUNTING.contains(did.adverb())
                && !did.negated()
                && did.modal().isBlank()
                && Words.count(told(fact)) <= LONGEST;
    }

    /** Whether the article tells of the like at another time, so that it cannot be known without its time. */
    private boolean recurs(Fact fact) {
        return material.book().facts().stream()
                .filter(other -> !other.id().equals(fact.id()))
                .filter(other ->
                        other.slots().did().verb().equals(fact.slots().did().verb()))
                .filter(other -> Words.likeness(told(fact), told(other)) >= ALIKE)
                .flatMap(other -> material.moment(other).stream())
                .anyMatch(time -> !material.sameness().overlap(time, moment(fact)));
    }

    private boolean sameEvent(Fact one, Fact other) {
        return Words.likeness(told(one), told(other)) >= ALIKE
                || !disjoint(one, other)
                        && one.slots().filler(Slot.WHERE).isPresent()
                        && one.slots().filler(Slot.WHERE).equals(other.slots().filler(Slot.WHERE));
    }

    static Moment moment(Fact fact) {
        return fact.slots().filler(Slot.WHEN, Moment.class).orElseThrow();
    }

    boolean disjoint(Fact one, Fact other) {
        return !material.sameness().overlap(moment(one), moment(other));
    }

    /** In the present tense, since a tense would tell what is still to come. */
    String told(Fact fact) {
        Predicate did = fact.slots().did();
        Predicate present = new Predicate(
                did.verb(),
                did.particle(),
                Predicate.Tense.PRESENT,
                "",
                timeless(did.adverb()),
                false,
                false,
                did.passive(),
                false);
        Slots slots = new Slots(present, fact.slots().fillers()).without(Slot.WHEN);
        return Prose.sentence(material.wording().statement(slots));
    }

    private static String timeless(String adverb) {
        return Set.of("still", "already", "recently", "now", "then").contains(adverb) ? "" : adverb;
    }
}
