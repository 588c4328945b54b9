package io.lector.writing;

import io.lector.fact.Claim;
import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Fact;
import io.lector.fact.Filler;
import io.lector.fact.Location;
import io.lector.fact.Mention;
import io.lector.fact.Moment;
import io.lector.fact.Quantity;
import io.lector.fact.Quotation;
import io.lector.fact.Said;
import io.lector.fact.Slot;
import io.lector.fact.StatedFact;
import io.lector.language.Prose;
import io.lector.question.Confusion;
import io.lector.question.TrueFalse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** True or false: what the article says, as it says it or with exactly one thing changed. */
final class Statements implements QuestionClass {

    private static final String STATED = "True or false? The article says that ";
    private static final String REPORTED = "True or false? According to the article, ";

    @Override
    public List<Candidate> write(Material material) {
        return material.tellable().stream()
                .filter(fact -> !RoleMatching.role(material, fact) && !ownVoice(material, fact))
                .flatMap(fact -> Stream.concat(holding(material, fact).stream(), changed(material, fact)))
                .toList();
    }

    /** What the article's author writes is the article's own view, and "reports said" names nobody to mix up. */
    private static boolean ownVoice(Material material, Fact fact) {
        return fact instanceof Claim claim
                && material.single(claim.said().speaker())
                        .filter(speaker -> !material.author(speaker))
                        .isEmpty();
    }

    /** In a large bank for every second fact, or the answer would be true too often. */
    private static Optional<Candidate> holding(Material material, Fact fact) {
        Item item = Item.of(material, "true-false", "as-told", List.of(fact));
        boolean quoted = fact.slots().fillers().values().stream().anyMatch(Quotation.class::isInstance);
        if (quoted && item.draw(2) == 1) {
            return Optional.empty();
        }
        boolean spare = item.draw(2) == 1 || fact.slots().did().copular();
        String sentence = material.wording().sentence(fact);
        var card = item.card(asked(material, fact), hints(material, fact), sentence);
        String feedback = "Read paragraph " + fact.paragraph() + " again: each part of the statement is there.";
        var question = new TrueFalse(card, true, Optional.empty(), feedback, List.of());
        return Optional.of(new Candidate(question, item.itemClass(), List.of(), spare));
    }

    private static Stream<Candidate> changed(Material material, Fact fact) {
        List<Candidate> all = new ArrayList<>();
        if (fact.slots().did().negated() || fact.slots().did().copular()) {
            // What is something is so wherever and whenever, and what did not happen did not happen at another time or
            // place either.
            return all.stream();
        }
        for (Slot slot : List.of(Slot.WHO, Slot.WHERE, Slot.WHEN, Slot.HOW_MANY)) {
            change(material, fact, slot)
                    .map(change -> falsified(material, fact, slot, change))
                    .or(() -> madeUp(material, fact, slot))
                    .ifPresent(all::add);
        }
        if (fact instanceof Claim claim) {
            speaker(material, claim)
                    .map(change -> falsified(material, fact, Slot.WHO, change))
                    .ifPresent(all::add);
        }
        return all.stream();
    }

    /** Whether the article says it, since what it does not say may be true all the same. */
    static String asked(Material material, Fact fact) {
        String introduction = fact instanceof Claim ? REPORTED : STATED;
        return Prose.sentence(introduction + material.wording().statement(fact));
    }

    /** The fact with one thing changed, and what the change was taken from. */
    private record Change(Fact fact, Wrong wrong) {}

    private static Optional<Change> change(Material material, Fact fact, Slot slot) {
        Optional<Filler> told = fact.slots().filler(slot);
        if (told.isEmpty() || slot == Slot.WHO && fact instanceof Claim) {
            return Optional.empty();
        }
        if (told.get() instanceof Quantity quantity) {
            return Optional.of(OtherNumbers.near(quantity))
                    .map(other -> new Change(
                            with(fact, slot, other),
                            new Wrong(other.written(), Confusion.ANOTHER_NUMBER, Optional.empty(), Optional.empty())));
        }
        String others = material.wording().statement(fact.slots().without(slot == Slot.WHO ? Slot.HOW : slot));
        return new Distractors(material)
                .of(fact, slot, others).stream()
                        .filter(wrong ->
                                told.get() instanceof Moment == wrong.entity().isEmpty())
                        .filter(wrong -> wrong.entity()
                                .map(other -> new Exchange(material, fact).plausible(slot, other))
                                .orElse(true))
                        .findFirst()
                        .flatMap(wrong -> filler(material, told.get(), wrong)
                                .map(other -> new Change(with(fact, slot, other), wrong)));
    }

    /** A date of our own, where the article has no other that it could be taken for. */
    private static Optional<Candidate> madeUp(Material material, Fact fact, Slot slot) {
        return fact.slots()
                .filler(slot, Moment.class)
                .flatMap(moment ->
                        OtherTimes.near(moment, material.book().article().dateline()))
                .map(other -> new Change(
                        with(fact, slot, other),
                        new Wrong(other.shown(), Confusion.ANOTHER_DATE, Optional.empty(), Optional.empty())))
                .map(change -> falsified(material, fact, slot, change).asSpare());
    }

    private static Optional<Filler> filler(Material material, Filler told, Wrong wrong) {
        if (told instanceof Moment) {
            return wrong.source().flatMap(material::moment).map(Filler.class::cast);
        }
        Optional<Filler> other = wrong.entity().map(entity -> new Mention(List.of(entity.id())));
        return told instanceof Location location
                ? other.map(place -> new Location(location.preposition(), place))
                : other;
    }

    private static Fact with(Fact fact, Slot slot, Filler filler) {
        return fact instanceof Claim claim
                ? new Claim(claim.id(), claim.said(), claim.slots().with(slot, filler), claim.evidence())
                : new StatedFact(fact.id(), fact.slots().with(slot, filler), fact.evidence());
    }

    private static Optional<Change> speaker(Material material, Claim claim) {
        Optional<Entity> speaker = material.single(claim.said().speaker())
                .filter(entity -> entity.type() == EntityType.PERSON && !material.author(entity));
        if (speaker.isEmpty() || material.reporting().selfReported(claim)) {
            return Optional.empty();
        }
        String content = material.reporting().content(claim);
        return new Distractors(material)
                .speakers(claim, speaker.get(), content).stream().findFirst().map(wrong -> {
                    Filler other =
                            new Mention(List.of(wrong.entity().orElseThrow().id()));
                    Said said = new Said(other, claim.said().verb(), Optional.empty(), Optional.empty());
                    return new Change(new Claim(claim.id(), said, claim.slots(), claim.evidence()), wrong);
                });
    }

    private static Candidate falsified(Material material, Fact fact, Slot slot, Change change) {
        Confusion confusion = change.wrong().confusion();
        String name = SlotChoices.name(confusion);
        Item item = Item.of(material, "true-false", name, List.of(fact));
        String explanation = "False. " + material.wording().sentence(fact);
        var card = item.card(asked(material, change.fact()), hints(material, fact), explanation);
        var question = new TrueFalse(
                card,
                false,
                Optional.of(confusion),
                feedback(material, change),
                change.wrong().evidence());
        return new Candidate(question, item.itemClass(), List.of(slot));
    }

    private static String feedback(Material material, Change change) {
        String part =
                switch (change.wrong().confusion()) {
                    case ANOTHER_SPEAKER -> "The statement names another speaker than the article does.";
                    case ANOTHER_DATE -> "The statement gives another time than the article does.";
                    case ANOTHER_NUMBER -> "The statement gives another number than the article does.";
                    case ANOTHER_PLACE -> "The statement names another place than the article does.";
                    default -> "The statement names another actor than the article does.";
                };
        return change.wrong()
                .source()
                .filter(source -> confused(material, change.wrong(), source))
                .map(source -> Prose.joined(
                        part,
                        "Elsewhere the article says: " + material.wording().sentence(source)))
                .orElse(part);
    }

    /** Whether the source tells of the mistaken person, place or time what the statement mixes up. */
    private static boolean confused(Material material, Wrong wrong, Fact source) {
        return switch (wrong.confusion()) {
            case ANOTHER_PLACE ->
                source.slots()
                        .filler(Slot.WHERE, Location.class)
                        .flatMap(material::single)
                        .equals(wrong.entity());
            case ANOTHER_SPEAKER -> source instanceof Claim;
            case ANOTHER_ACTOR -> material.single(source.slots().who()).equals(wrong.entity());
            default -> true;
        };
    }

    /** The same hints whether it holds or not, so that they do not tell. */
    static List<String> hints(Material material, Fact fact) {
        return new Hints(material).where(fact, "Compare every name, number, place and time in the statement with it.");
    }
}
