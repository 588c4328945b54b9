package io.lector.fact;

import io.lector.language.Clause;
import io.lector.language.Nominal;
import io.lector.language.Prose;
import io.lector.language.Verb;
import io.lector.language.Wording;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Facts and claims in English. Whatever it says of a claim names the speaker. */
public final class FactWording {

    /** Particles that lead to what is told with somebody: "accuse Russia of stalling". */
    private static final Set<String> BEFORE_WHAT = Set.of("of", "for", "with", "about", "as");
    /** Particles that lead to whom something goes: "impose sanctions on Russia". */
    private static final Set<String> BEFORE_WHOM = Set.of("to", "on", "from", "against", "at", "into");

    private final FillerWording fillers;
    private final Map<Slots, String> statements = new ConcurrentHashMap<>();
    private final Map<Gap, String> gaps = new ConcurrentHashMap<>();

    private record Gap(Slots slots, Slot slot) {}

    public FactWording(FactBook book) {
        this.fillers = new FillerWording(book);
    }

    public FillerWording fillers() {
        return fillers;
    }

    /** A whole sentence that says the fact, with its speaker if it is a claim. */
    public String sentence(Fact fact) {
        return Prose.sentence(statement(fact));
    }

    /** The sentence's words without capital and full stop, as they follow "that". */
    public String statement(Fact fact) {
        return fact instanceof Claim claim ? new Reporting(this).reported(claim) : statement(fact.slots());
    }

    /** What is stated or claimed, by itself. */
    public String statement(Slots slots) {
        return statements.computeIfAbsent(slots, asked -> Wording.statement(clause(asked)));
    }

    /** The statement without what fills one slot. */
    public String without(Slots slots, Slot slot) {
        return gaps.computeIfAbsent(
                new Gap(slots, slot),
                gap -> gap.slot() == Slot.WHO
                        ? Wording.predicate(clause(gap.slots()))
                        : Wording.statement(clause(gap.slots().without(gap.slot()))));
    }

    /** The statement as a clause, from which questions can be made. */
    public Clause clause(Slots slots) {
        Optional<Quantity> quantity = slots.filler(Slot.HOW_MANY, Quantity.class);
        Nominal subject = fillers.counted(slots.who(), quantity.filter(q -> q.counts() == Slot.WHO));
        List<String> objects = new ArrayList<>();
        Verb verb = verb(slots.did());
        Optional<String> what = nominalWhat(slots)
                .map(filler -> fillers.counted(filler, quantity.filter(q -> q.counts() == Slot.WHAT))
                        .text());
        Optional<String> whom = slots.filler(Slot.WHOM).map(fillers::text);
        String particle = verb.particle();
        if (what.isPresent() && whom.isPresent() && BEFORE_WHAT.contains(particle)) {
            objects.addAll(List.of(whom.get(), particle, what.get()));
            verb = verb.withParticle("");
        } else if (what.isPresent() && whom.isPresent() && BEFORE_WHOM.contains(particle)) {
            objects.addAll(List.of(what.get(), particle, whom.get()));
            verb = verb.withParticle("");
        } else {
            whom.ifPresent(objects::add);
            what.ifPresent(objects::add);
        }
        return new Clause(subject, verb, objects, adjuncts(slots), tail(slots));
    }

    private static Optional<Filler> nominalWhat(Slots slots) {
        return slots.filler(Slot.WHAT).filter(what -> !(what instanceof Action) && !(what instanceof Content));
    }

    private List<String> adjuncts(Slots slots) {
        List<String> adjuncts = new ArrayList<>();
        Circumstance how = how(slots);
        adjuncts.add(how.early());
        for (Slot slot : List.of(Slot.WHERE, Slot.WHEN)) {
            slots.filler(slot).map(fillers::text).ifPresent(adjuncts::add);
        }
        adjuncts.add(how.late());
        return adjuncts;
    }

    private String tail(Slots slots) {
        String complement = slots.filler(Slot.WHAT)
                .filter(what -> what instanceof Action || what instanceof Content)
                .map(fillers::text)
                .orElse("");
        String reason = slots.filler(Slot.WHY).map(fillers::text).orElse("");
        return Prose.joined(complement, reason, how(slots).last());
    }

    private Circumstance how(Slots slots) {
        return Circumstance.of(slots.filler(Slot.HOW).map(fillers::text).orElse(""), slots);
    }

    static Verb verb(Predicate did) {
        Set<Verb.Aspect> aspects = EnumSet.noneOf(Verb.Aspect.class);
        addIf(aspects, did.perfect(), Verb.Aspect.PERFECT);
        addIf(aspects, did.progressive(), Verb.Aspect.PROGRESSIVE);
        addIf(aspects, did.passive(), Verb.Aspect.PASSIVE);
        addIf(aspects, did.negated(), Verb.Aspect.NEGATED);
        Verb.Form form =
                switch (did.tense()) {
                    case PAST -> Verb.Form.PAST;
                    case PRESENT -> Verb.Form.PRESENT;
                    case FUTURE -> Verb.Form.FUTURE;
                };
        return new Verb(did.verb(), did.particle(), form, did.modal(), did.adverb(), aspects);
    }

    private static void addIf(Set<Verb.Aspect> aspects, boolean wanted, Verb.Aspect aspect) {
        if (wanted) {
            aspects.add(aspect);
        }
    }
}
