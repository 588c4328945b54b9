package io.lector.writing;

import io.lector.fact.Claim;
import io.lector.fact.Entity;
import io.lector.fact.Fact;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.language.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What else in the article could be a right answer to a question about a fact. */
final class Truths {

    private static final List<Slot> TOLD = List.of(Slot.WHO, Slot.WHOM, Slot.WHAT, Slot.WHERE, Slot.WHEN);
    /** From this share of common content words on, two facts may tell of the same thing. */
    private static final double ALIKE = 0.34;
    /** From this share of its content words on, a fact is told by another one as well. */
    private static final double COVERED = 0.75;
    /** From this share on, a sentence may be taken to say what the question asks about. */
    private static final double ARGUABLE = 0.4;

    private final Material material;

    Truths(Material material) {
        this.material = material;
    }

    /** Whether a filler would also be right, or could be argued to be. */
    boolean alsoRight(Fact asked, Slot slot, Filler filler) {
        return material.book().facts().stream()
                        .filter(other -> !other.id().equals(asked.id()))
                        .filter(other -> rivals(other, slot)
                                .anyMatch(told -> material.sameness().overlap(told, filler)))
                        .anyMatch(other -> fits(asked, other, slot) || tellsAlike(asked, other, slot))
                || material.entities(filler).anyMatch(entity -> arguable(asked, slot, entity));
    }

    /** Whether a fact that names the entity tells so much of what is asked that it could be argued from. */
    private boolean arguable(Fact asked, Slot slot, Entity entity) {
        String rest = rest(timeless(asked), slot);
        return material.book().facts().stream()
                .filter(other -> !other.id().equals(asked.id()))
                .filter(other -> sameScene(asked, other)
                        || Words.covered(rest, material.wording().statement(other.slots())) >= ARGUABLE)
                .anyMatch(other -> Leaks.names(material.wording().statement(other.slots()), entity));
    }

    private static Slots timeless(Fact fact) {
        return fact.slots().without(Slot.WHEN);
    }

    /** Whether both tell of one time and one place. */
    private boolean sameScene(Fact one, Fact other) {
        return Stream.of(Slot.WHEN, Slot.WHERE).allMatch(slot -> {
            Optional<Filler> first = one.slots().filler(slot);
            Optional<Filler> second = other.slots().filler(slot);
            return first.isPresent()
                    && second.isPresent()
                    && material.sameness().overlap(first.get(), second.get());
        });
    }

    /** Whether another fact answers the same question otherwise, so that the stem is not unique. */
    boolean ambiguous(Fact asked, Slot slot) {
        Filler key = asked.slots().filler(slot).orElseThrow();
        return material.book().facts().stream()
                .filter(other -> !other.id().equals(asked.id()) && sameVoice(asked, other) && fits(asked, other, slot))
                .flatMap(other -> other.slots().filler(slot).stream())
                .anyMatch(told -> !told.equals(key));
    }

    /**
     * Whether the article has any other answer that somebody who types freely might give with some right.
     *
     * @param strict whether the country counts as another answer than its city, when nothing tells which is asked
     */
    boolean contested(Fact asked, Slot slot, boolean strict) {
        Filler key = asked.slots().filler(slot).orElseThrow();
        return material.book().facts().stream()
                .filter(other -> !other.id().equals(asked.id()))
                .filter(other -> fits(asked, other, slot) || tellsAlike(asked, other, slot))
                .flatMap(other -> other.slots().filler(slot).stream())
                .anyMatch(told -> told.getClass() == key.getClass()
                        && (strict ? !told.equals(key) : !material.sameness().overlap(told, key)));
    }

    private static boolean sameVoice(Fact one, Fact other) {
        return speaker(one).equals(speaker(other));
    }

    private static Optional<Filler> speaker(Fact fact) {
        return fact instanceof Claim claim ? Optional.of(claim.said().speaker()) : Optional.empty();
    }

    private static Stream<Filler> rivals(Fact fact, Slot slot) {
        Stream<Filler> own = fact.slots().filler(slot).stream();
        return slot == Slot.WHO ? Stream.concat(own, speaker(fact).stream()) : own;
    }

    /** Whether the other fact says the same of the same, as far as both tell it, leaving that slot aside. */
    private boolean fits(Fact asked, Fact other, Slot slot) {
        return asked.slots().did().verb().equals(other.slots().did().verb())
                && TOLD.stream().filter(told -> told != slot).allMatch(told -> agree(asked, other, told));
    }

    private boolean agree(Fact asked, Fact other, Slot told) {
        Optional<Filler> one = asked.slots().filler(told);
        Optional<Filler> two = other.slots().filler(told);
        return one.isEmpty() || two.isEmpty() || material.sameness().overlap(one.get(), two.get());
    }

    /** Whether both tell of much the same in other words; this only forbids a distractor. */
    private boolean tellsAlike(Fact asked, Fact other, Slot slot) {
        if (disjoint(asked, other)) {
            return false;
        }
        boolean sameObject = Set.of(Slot.WHO, Slot.WHOM).contains(slot)
                && Stream.of(Slot.WHAT, Slot.WHOM)
                        .filter(told -> told != slot)
                        .anyMatch(told -> sharesMention(asked, other, told));
        String rest = rest(timeless(asked), slot);
        String others = rest(timeless(other), slot);
        return sameObject || Words.likeness(rest, others) >= ALIKE || Words.covered(rest, others) >= COVERED;
    }

    private boolean disjoint(Fact asked, Fact other) {
        Optional<Filler> one = asked.slots().filler(Slot.WHEN);
        Optional<Filler> two = other.slots().filler(Slot.WHEN);
        return one.isPresent() && two.isPresent() && !material.sameness().overlap(one.get(), two.get());
    }

    private boolean sharesMention(Fact asked, Fact other, Slot told) {
        return asked.slots()
                .filler(told, Mention.class)
                .filter(one -> other.slots()
                        .filler(told, Mention.class)
                        .filter(two -> material.sameness().overlap(one, two))
                        .isPresent())
                .isPresent();
    }

    private String rest(Slots slots, Slot slot) {
        return material.wording().without(slots, slot);
    }
}
