package io.lector.writing;

import io.lector.fact.Claim;
import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Fact;
import io.lector.fact.Filler;
import io.lector.fact.Moment;
import io.lector.fact.MomentWording;
import io.lector.fact.Quantity;
import io.lector.fact.Slot;
import io.lector.grading.Expected;
import io.lector.language.Prose;
import io.lector.language.Words;
import io.lector.question.Cloze;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fill the blank: the sentence of a fact without a whole name, number or date. */
final class Blanks implements QuestionClass {

    @Override
    public List<Candidate> write(Material material) {
        return material.tellable().stream()
                .filter(fact -> !fact.slots().did().copular())
                .flatMap(fact -> written(material, fact).stream())
                .toList();
    }

    private static List<Candidate> written(Material material, Fact fact) {
        List<Candidate> all = new ArrayList<>();
        for (Slot slot : List.of(Slot.WHO, Slot.WHOM, Slot.WHAT, Slot.WHERE, Slot.WHEN, Slot.HOW_MANY)) {
            if (fact.slots().filler(slot).isPresent() && !new Truths(material).contested(fact, slot, true)) {
                blank(material, fact, slot).ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<Candidate> blank(Material material, Fact fact, Slot slot) {
        Filler filler = fact.slots().filler(slot).orElseThrow();
        if (filler instanceof Moment moment) {
            return timed(material, fact, moment);
        }
        if (filler instanceof Quantity quantity) {
            return quantity.written().matches(".*\\d.*|[a-z]+")
                    ? candidate(material, fact, slot, "number", quantity.written(), Expectations.amount(quantity))
                    : Optional.empty();
        }
        return material.single(filler)
                .filter(named -> proper(named) && unrivalled(material, named))
                .flatMap(named -> candidate(
                        material,
                        fact,
                        slot,
                        "name",
                        named.name(),
                        new Expectations(material).bare(named, slot != Slot.WHERE)));
    }

    /** Whether it is a proper name, which only one thing has. */
    private static boolean proper(Entity entity) {
        boolean capitals = Character.isUpperCase(entity.name().codePointAt(0));
        return capitals
                && Words.count(entity.name()) <= 5
                && !(entity.plural() && entity.type() == EntityType.PERSON)
                && entity.type() != EntityType.THING;
    }

    /** Whether nothing else of the article speaks for it, leads it or is spoken for by it, and so fits the blank. */
    private static boolean unrivalled(Material material, Entity named) {
        boolean acts = named.type() == EntityType.PERSON || named.type() == EntityType.ORGANISATION;
        return acts
                && named.standsFor().isEmpty()
                && material.book().entities().stream()
                        .noneMatch(other -> other.standsFor().equals(Optional.of(named.id()))
                                || other.within().equals(Optional.of(named.id())));
    }

    private static Optional<Candidate> timed(Material material, Fact fact, Moment moment) {
        boolean exact = moment.granularity() == Moment.Granularity.DAY
                || moment.granularity() == Moment.Granularity.MONTH
                || moment.granularity() == Moment.Granularity.YEAR;
        boolean told = moment.relation() != Moment.Relation.BEFORE && moment.relation() != Moment.Relation.AFTER;
        return exact && told && !(fact instanceof Claim) && !moment.shown().matches("(?i)(early|mid|late|the)\\b.*")
                ? candidate(material, fact, Slot.WHEN, "date", moment.shown(), new Expectations(material).day(moment))
                : Optional.empty();
    }

    /** With the date in front, where it cannot be read as that of something else in the sentence. */
    private static String dateFirst(Material material, Fact fact, Moment moment) {
        return Prose.sentence(Prose.joined(
                MomentWording.adjunct(moment) + ",",
                material.wording().statement(fact.slots().without(Slot.WHEN))));
    }

    private static Optional<Candidate> candidate(
            Material material, Fact fact, Slot slot, String variant, String shown, Expected expected) {
        String sentence = fact.slots()
                .filler(slot, Moment.class)
                .map(moment -> dateFirst(material, fact, moment))
                .orElseGet(() -> material.wording().sentence(fact));
        int at = sentence.indexOf(shown);
        boolean once = at >= 0 && sentence.indexOf(shown, at + 1) < 0;
        if (!once) {
            return Optional.empty();
        }
        String stem = sentence.substring(0, at) + Cloze.BLANK + sentence.substring(at + shown.length());
        Filler key = fact.slots().filler(slot).orElseThrow();
        boolean whole = stem.matches("(?s).*(^|[ “(])" + Cloze.BLANK + "([ ,.;:?)”]|$).*");
        if (!whole || Leaks.reveals(material, stem, key)) {
            return Optional.empty();
        }
        Item item = Item.of(material, "cloze", variant + "-" + SlotChoices.name(slot), List.of(fact));
        var card = item.card(stem, new Hints(material).of(fact, key, stem), sentence);
        return Optional.of(new Candidate(new Cloze(card, expected), "cloze/" + variant, List.of(slot)));
    }
}
