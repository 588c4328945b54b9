package io.lector.writing;

import io.lector.fact.Fact;
import io.lector.fact.Filler;
import io.lector.fact.Moment;
import io.lector.fact.Phrase;
import io.lector.fact.Quantity;
import io.lector.fact.Slot;
import io.lector.grading.Expected;
import io.lector.question.Card;
import io.lector.question.DateQuestion;
import io.lector.question.Numeric;
import io.lector.question.Question;
import io.lector.question.ShortAnswer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The same questions with the answer typed: a name or a few words, a number, a date. */
final class SlotAnswers implements QuestionClass {

    @Override
    public List<Candidate> write(Material material) {
        return material.tellable().stream()
                .flatMap(fact -> Stream.of(Slot.values()).flatMap(slot -> candidate(material, fact, slot).stream()))
                .toList();
    }

    private static Optional<Candidate> candidate(Material material, Fact fact, Slot slot) {
        return new Asking(material, false)
                .stem(fact, slot)
                .filter(stem -> anchored(fact, slot))
                .filter(stem -> !new Truths(material).contested(fact, slot, false))
                .filter(stem -> slot == Slot.WHEN
                        || slot == Slot.HOW_MANY
                        || !Leaks.reveals(
                                material, stem, fact.slots().filler(slot).orElseThrow()))
                .flatMap(stem -> typed(material, fact, slot, stem));
    }

    /** Whether the question means one thing only: "who is a doctor" and "where did it build a house" do not. */
    private static boolean anchored(Fact fact, Slot slot) {
        Optional<Phrase> what = fact.slots().filler(Slot.WHAT, Phrase.class);
        boolean open =
                what.filter(phrase -> phrase.words().matches("(?i)(a|an)\\b.*")).isPresent();
        return switch (slot) {
            case WHO -> !(open && fact.slots().did().copular());
            case WHERE -> what.isEmpty() || fact.slots().filler(Slot.WHEN).isPresent();
            default -> true;
        };
    }

    private static Optional<Candidate> typed(Material material, Fact fact, Slot slot, String stem) {
        Filler key = fact.slots().filler(slot).orElseThrow();
        if (key instanceof Moment moment) {
            return moment.granularity() == Moment.Granularity.PERIOD || moment.granularity() == Moment.Granularity.WEEK
                    ? Optional.empty()
                    : written(
                            material,
                            fact,
                            slot,
                            stem,
                            "date",
                            card -> new DateQuestion(card, new Expectations(material).day(moment)));
        }
        if (key instanceof Quantity quantity) {
            return written(
                    material, fact, slot, stem, "numeric", card -> new Numeric(card, Expectations.amount(quantity)));
        }
        List<Expected> parts = new Expectations(material).of(key);
        return parts.isEmpty() || slot == Slot.WHY
                ? Optional.empty()
                : written(material, fact, slot, stem, "short-answer", card -> new ShortAnswer(card, parts));
    }

    private static Optional<Candidate> written(
            Material material, Fact fact, Slot slot, String stem, String kind, Function<Card, Question> question) {
        Item item = Item.of(material, kind, SlotChoices.name(slot), List.of(fact));
        Filler key = fact.slots().filler(slot).orElseThrow();
        Card card = item.card(
                stem,
                new Hints(material).of(fact, key, stem),
                material.wording().sentence(fact));
        return Optional.of(new Candidate(question.apply(card), item.itemClass(), List.of(slot)));
    }
}
