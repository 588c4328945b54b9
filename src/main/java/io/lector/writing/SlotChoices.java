package io.lector.writing;

import io.lector.fact.Content;
import io.lector.fact.Fact;
import io.lector.fact.Filler;
import io.lector.fact.Moment;
import io.lector.fact.Reason;
import io.lector.fact.Slot;
import io.lector.question.Card;
import io.lector.question.MultipleChoice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Who, what, whom, where, when, how many, why: one slot of one fact, to be chosen among rivals from the article. */
final class SlotChoices implements QuestionClass {

    @Override
    public List<Candidate> write(Material material) {
        return material.tellable().stream()
                .filter(fact -> !QuotedBy.quotes(fact))
                .flatMap(fact -> Stream.of(Slot.values()).flatMap(slot -> candidate(material, fact, slot).stream()))
                .toList();
    }

    private static Optional<Candidate> candidate(Material material, Fact fact, Slot slot) {
        Truths truths = new Truths(material);
        return new Asking(material, true)
                .stem(fact, slot)
                .filter(stem -> !(fact.slots().filler(slot).orElseThrow() instanceof Content))
                .filter(stem -> choosable(material, fact, slot, stem) && !truths.ambiguous(fact, slot))
                .flatMap(stem -> choice(material, fact, slot, stem));
    }

    private static boolean choosable(Material material, Fact fact, Slot slot, String stem) {
        Filler key = fact.slots().filler(slot).orElseThrow();
        if (key instanceof Reason reason && reason.link() == Reason.Link.PURPOSE) {
            // What one aims at fits other deeds too well to be plainly wrong for them.
            return false;
        }
        if (fact.slots().did().copular()) {
            // Who is what: others of the article are so plainly something else that nobody takes them for it.
            return false;
        }
        boolean told = slot == Slot.WHEN || slot == Slot.HOW_MANY || slot == Slot.WHY;
        return told || !Leaks.reveals(material, stem, key) && !(key instanceof Moment);
    }

    private static Optional<Candidate> choice(Material material, Fact fact, Slot slot, String stem) {
        Distractors distractors = new Distractors(material);
        List<Wrong> wrongs = distractors.of(fact, slot, stem);
        if (wrongs.size() < Distractors.FEWEST) {
            return Optional.empty();
        }
        Filler key = fact.slots().filler(slot).orElseThrow();
        Item item = Item.of(material, "multiple-choice", name(slot), List.of(fact));
        Card card = item.card(
                stem,
                Hints.amongOptions(material).of(fact, key, stem),
                material.wording().sentence(fact));
        return Optional.of(new Candidate(
                new MultipleChoice(
                        card, Choices.of(item, new Options(material).of(key), wrongs, new Feedback(material))),
                item.itemClass(),
                List.of(slot)));
    }

    /** An enum's name as item classes spell it: "how-many". */
    static String name(Enum<?> slot) {
        return slot.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
