package io.lector.quizbank;

import io.lector.fact.Claim;
import io.lector.fact.Evidence;
import io.lector.fact.Fact;
import io.lector.fact.Filler;
import io.lector.fact.Predicate;
import io.lector.fact.Said;
import io.lector.fact.Slot;
import io.lector.fact.Slots;
import io.lector.fact.StatedFact;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** {@code facts.yaml}: what an article says, in slots. */
final class FactsFile {

    private static final Map<Slot, String> FIELDS = new EnumMap<>(Map.of(
            Slot.WHO, "who",
            Slot.WHOM, "whom",
            Slot.WHAT, "what",
            Slot.WHERE, "where",
            Slot.WHEN, "when",
            Slot.HOW_MANY, "howMany",
            Slot.WHY, "why",
            Slot.HOW, "how"));

    private FactsFile() {}

    /** The name under which the file has that slot. */
    static String field(Slot slot) {
        return FIELDS.get(slot);
    }

    /** @param fact without faults */
    static Fact fact(Entry fact, int revision) {
        List<Evidence> evidence = EvidenceList.of(fact, revision);
        return fact.has("said")
                ? new Claim(fact.text("id"), said(fact.at("said")), slots(fact), evidence)
                : new StatedFact(fact.text("id"), slots(fact), evidence);
    }

    private static Said said(Entry said) {
        return new Said(
                Fillers.noun(said.at("speaker")),
                said.text("verb"),
                optional(said.at("when"), Fillers::moment),
                optional(said.at("where"), Fillers::location));
    }

    private static <T> Optional<T> optional(Entry entry, Function<Entry, T> read) {
        return entry.present() ? Optional.of(read.apply(entry)) : Optional.empty();
    }

    private static Slots slots(Entry fact) {
        Map<Slot, Filler> fillers = new EnumMap<>(Slot.class);
        FIELDS.forEach((slot, field) -> {
            if (fact.has(field)) {
                fillers.put(slot, filler(slot, fact.at(field)));
            }
        });
        return new Slots(predicate(fact.at("did")), fillers);
    }

    private static Filler filler(Slot slot, Entry entry) {
        return switch (slot) {
            case WHO, WHOM -> Fillers.noun(entry);
            case WHAT -> Fillers.what(entry);
            case WHERE -> Fillers.location(entry);
            case WHEN -> Fillers.moment(entry);
            case HOW_MANY -> Fillers.quantity(entry);
            case WHY -> Fillers.reason(entry);
            case HOW -> Fillers.circumstance(entry);
        };
    }

    private static Predicate predicate(Entry did) {
        if (did.isText()) {
            return new Predicate(did.text(), "", Predicate.Tense.PAST, "", "", false, false, false, false);
        }
        return new Predicate(
                did.text("verb"),
                did.text("particle"),
                Words.constant(Predicate.Tense.class, did.optional("tense").orElse("past")),
                did.text("modal"),
                did.text("adverb"),
                did.flag("perfect"),
                did.flag("progressive"),
                did.flag("passive"),
                did.flag("negated"));
    }
}
