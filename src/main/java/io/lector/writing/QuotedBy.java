package io.lector.writing;

import io.lector.fact.Claim;
import io.lector.fact.Content;
import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Fact;
import io.lector.fact.Filler;
import io.lector.fact.Quotation;
import io.lector.fact.Slot;
import io.lector.fact.StatedFact;
import io.lector.language.GivenNames;
import io.lector.language.Prose;
import io.lector.question.Confusion;
import io.lector.question.WhoSaid;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Who said “…”?", from what somebody is quoted with word for word, and "who said that …?", from what is reported. */
final class QuotedBy implements QuestionClass {

    /** Nothing is told of the person, who may be no person at all unless the given name is one. */
    private static final int UNKNOWN = 3;

    private static final Pattern MAN = Pattern.compile("\\b(he|him|his|himself)\\b");
    private static final Pattern WOMAN = Pattern.compile("\\b(she|her|hers|herself)\\b");

    private static final Pattern HALF = Pattern.compile(
            "(?i)((mr|mrs|ms|miss|dr|prof|professor|sir|lord|lady)\\.? \\S+|.* (van|von|de|den|der|di|da|bin|al|la|le))");

    @Override
    public List<Candidate> write(Material material) {
        return material.tellable().stream()
                .filter(QuotedBy::reports)
                .flatMap(fact -> candidate(material, fact).stream())
                .toList();
    }

    /** Whether it is no more than that somebody said something word for word. */
    static boolean quotes(Fact fact) {
        return fact.slots().filler(Slot.WHAT, Quotation.class).isPresent();
    }

    /** Whether it is no more than that somebody said something. */
    static boolean reports(Fact fact) {
        return quotes(fact)
                || fact instanceof StatedFact
                        && fact.slots().filler(Slot.WHAT, Content.class).isPresent();
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
        Item item = Item.of(material, "who-said", quotes(fact) ? "quotation" : "report", List.of(fact));
        var hints = Hints.amongOptions(material).of(fact, fact.slots().who(), stem);
        var card = item.card(stem, hints, material.wording().sentence(fact));
        String key = new Options(material).of(speaker.get());
        var choice = Choices.of(item, key, wrongs, new Feedback(material));
        return Optional.of(new Candidate(new WhoSaid(card, choice), item.itemClass(), List.of(Slot.WHO)));
    }

    /** Other people of the article: those that speak in it first, then those that facts tell of, then all others. */
    private static List<Wrong> others(Material material, Fact fact, Entity key, String stem) {
        return material.book().entities().stream()
                .filter(entity -> entity.type() == EntityType.PERSON && !entity.plural() && !material.voice(entity))
                .filter(entity -> !material.sameness().related(key, entity) && !Leaks.names(stem, entity))
                .filter(entity -> full(entity) && !sameFamily(entity, key) && agrees(entity, fact))
                .filter(entity -> strangeness(material, entity, fact) < UNKNOWN
                        || GivenNames.man(entity.name()).isPresent())
                .sorted(Comparator.comparingInt((Entity entity) -> strangeness(material, entity, fact)))
                .limit(Distractors.MOST)
                .map(entity -> new Wrong(
                        new Options(material).of(entity),
                        Confusion.ANOTHER_SPEAKER,
                        Optional.of(entity),
                        spoken(material, entity)))
                .toList();
    }

    /** Whether the name is not a bare first or last name, or half of one, which tells nobody who it is. */
    static boolean full(Entity entity) {
        return (entity.name().contains(" ") || entity.role().isPresent())
                && !HALF.matcher(entity.name()).matches();
    }

    /** "Mr Moss" may be who "Kim Moss" is, and a Lee is easily taken for another Lee. */
    static boolean sameFamily(Entity one, Entity other) {
        return last(one).equalsIgnoreCase(last(other));
    }

    private static String last(Entity entity) {
        return entity.name().substring(entity.name().lastIndexOf(' ') + 1);
    }

    /** Whether "he" or "she" in what was said can mean the person. */
    private static boolean agrees(Entity entity, Fact fact) {
        String words = fact.slots()
                .filler(Slot.WHAT, Content.class)
                .map(Content::words)
                .orElse("");
        Optional<Boolean> man = GivenNames.man(entity.name());
        return man.isEmpty()
                || (!MAN.matcher(words).find() || man.get())
                        && (!WOMAN.matcher(words).find() || !man.get());
    }

    private static int strangeness(Material material, Entity entity, Fact fact) {
        if (spoken(material, entity).isPresent()) {
            return 0;
        }
        if (!material.about(entity, fact.paragraph()).isEmpty()) {
            return 1;
        }
        return entity.role().isPresent() ? 2 : UNKNOWN;
    }

    private static Optional<Fact> spoken(Material material, Entity entity) {
        return material.book().facts().stream()
                .filter(other -> speakers(material, other).anyMatch(entity::equals))
                .findFirst();
    }

    private static Stream<Entity> speakers(Material material, Fact fact) {
        Filler speaker = fact instanceof Claim claim
                ? claim.said().speaker()
                : fact.slots().who();
        return fact instanceof Claim || reports(fact) ? material.single(speaker).stream() : Stream.empty();
    }
}
