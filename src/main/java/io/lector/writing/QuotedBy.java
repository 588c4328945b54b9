package io.lector.writing;

import io.lector.fact.Claim;
import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Fact;
import io.lector.fact.Quotation;
import io.lector.fact.Slot;
import io.lector.language.Prose;
import io.lector.question.Confusion;
import io.lector.question.WhoSaid;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** "Who said “…”?", from what somebody is quoted with word for word. */
final class QuotedBy implements QuestionClass {

    @Override
    public List<Candidate> write(Material material) {
        return material.tellable().stream()
                .filter(QuotedBy::quotes)
                .flatMap(fact -> candidate(material, fact).stream())
                .toList();
    }

    /** Whether it is no more than that somebody said something word for word. */
    static boolean quotes(Fact fact) {
        return fact.slots().filler(Slot.WHAT, Quotation.class).isPresent();
    }

    private static Optional<Candidate> candidate(Material material, Fact fact) {
        Optional<Entity> speaker = material.single(fact.slots().who())
                .filter(entity -> entity.type() == EntityType.PERSON && !material.voice(entity));
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        String stem = Prose.question("who " + material.wording().without(fact.slots(), Slot.WHO));
        List<Wrong> wrongs = others(material, fact, speaker.get(), stem);
        if (Leaks.names(stem, speaker.get()) || wrongs.size() < Distractors.FEWEST) {
            return Optional.empty();
        }
        Item item = Item.of(material, "who-said", "quotation", List.of(fact));
        var hints = Hints.amongOptions(material).of(fact, fact.slots().who(), stem);
        var card = item.card(stem, hints, material.wording().sentence(fact));
        String key = new Options(material).of(speaker.get());
        var choice = Choices.of(item, key, wrongs, new Feedback(material));
        return Optional.of(new Candidate(new WhoSaid(card, choice), item.itemClass(), List.of(Slot.WHO)));
    }

    /** Other people of the article, those that speak in it first, then the nearest. */
    private static List<Wrong> others(Material material, Fact fact, Entity key, String stem) {
        return material.book().entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON && !entity.plural() && !material.voice(entity))
                .filter(entity -> !material.sameness().related(key, entity) && !Leaks.names(stem, entity))
                .filter(entity -> spoken(material, entity).isPresent()
                        || !material.about(entity, fact.paragraph()).isEmpty())
                .sorted(Comparator.comparingInt(
                        (Entity entity) -> spoken(material, entity).isPresent() ? 0 : 1))
                .limit(Distractors.MOST)
                .map(entity -> new Wrong(
                        new Options(material).of(entity),
                        Confusion.ANOTHER_SPEAKER,
                        Optional.of(entity),
                        spoken(material, entity)))
                .toList();
    }

    private static Optional<Fact> spoken(Material material, Entity entity) {
        return material.book().facts().stream()
                .filter(other -> speakers(material, other).anyMatch(entity::equals))
                .findFirst();
    }

    private static Stream<Entity> speakers(Material material, Fact fact) {
        if (fact instanceof Claim claim) {
            return material.single(claim.said().speaker()).stream();
        }
        return quotes(fact) ? material.single(fact.slots().who()).stream() : Stream.empty();
    }
}
