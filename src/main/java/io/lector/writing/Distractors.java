package io.lector.writing;

import io.lector.fact.Action;
import io.lector.fact.Claim;
import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Fact;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.fact.Moment;
import io.lector.fact.Phrase;
import io.lector.fact.Reason;
import io.lector.fact.Slot;
import io.lector.language.Words;
import io.lector.question.Confusion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Wrong answers from other facts and entities of the same article, each typed by its confusion; those told near the
 * key first. Nothing that is the same as the key, part of it, or true as well.
 */
final class Distractors {

    static final int MOST = 3;
    static final int FEWEST = 2;
    /** How many paragraphs of distance a difference in kind is worth. */
    private static final int KIND_WEIGHS = 4;

    private static final Pattern PRONOUN = Pattern.compile(
            "(?i)\\b(he|she|it|they|him|them|his|her|hers|its|their|theirs|each other|one another|\\w+sel(f|ves))\\b");

    private final Material material;
    private final Truths truths;
    private final Options options;

    Distractors(Material material) {
        this.material = material;
        this.truths = new Truths(material);
        this.options = new Options(material);
    }

    /** Rivals of what fills the slot; fewer than {@link #FEWEST} mean that no choice should be offered. */
    List<Wrong> of(Fact fact, Slot slot, String stem) {
        Filler key = fact.slots().filler(slot).orElseThrow();
        Optional<Entity> entity = material.single(key);
        if (entity.isPresent()) {
            return entities(fact, slot, entity.get(), stem);
        }
        if (key instanceof Mention) {
            return List.of();
        }
        return rivals(fact, slot, key, stem);
    }

    private List<Wrong> entities(Fact fact, Slot slot, Entity key, String stem) {
        return spread(all(fact, slot, key, stem));
    }

    /** All others that did not do it, for one of those who did. */
    List<Wrong> beside(Fact fact, Entity key, String stem) {
        return all(fact, Slot.WHO, key, stem);
    }

    private List<Wrong> all(Fact fact, Slot slot, Entity key, String stem) {
        return material.book().entities().stream()
                .filter(entity -> Likes.alike(key, entity)
                        && Likes.sameWork(key, entity)
                        && !material.sameness().related(key, entity)
                        && !sameFamily(key, entity)
                        && !sameHouse(key, entity))
                .filter(entity -> !material.author(entity))
                .filter(entity -> !material.about(entity, fact.paragraph()).isEmpty())
                .filter(entity -> !Leaks.names(stem, entity))
                .filter(entity -> !truths.alsoRight(fact, slot, new Mention(List.of(entity.id()))))
                .sorted(Comparator.comparingInt(
                        entity -> away(entity, fact) + KIND_WEIGHS * Likes.distance(key, entity)))
                .map(entity -> wrong(entity, Confusions.of(slot, entity), fact, key))
                .toList();
    }

    /** Two people of one name may be one, whom the article names in two ways. */
    private static boolean sameFamily(Entity one, Entity other) {
        return one.type() == EntityType.PERSON && QuotedBy.sameFamily(one, other);
    }

    /** A union's commission acts for the union, and a bank's research arm is the bank. */
    private static boolean sameHouse(Entity one, Entity other) {
        return one.type() == EntityType.ORGANISATION
                && one.names().stream().anyMatch(a -> other.names().stream().anyMatch(b -> house(a).equals(house(b))));
    }

    private static String house(String name) {
        String first = name.replaceFirst("^(?i:the) ", "").split("['’ -]")[0];
        return switch (first) {
            case "EU", "EC" -> "European";
            case "UN" -> "United";
            default -> first;
        };
    }

    /** Other speakers for a claim. */
    List<Wrong> speakers(Claim claim, Entity key, String stem) {
        return spread(material.claims().stream()
                .flatMap(other -> material.single(other.said().speaker()).stream())
                .distinct()
                .filter(entity -> !material.voice(entity))
                .filter(entity -> Likes.alike(key, entity))
                .filter(entity -> !material.sameness().related(key, entity) && !Leaks.names(stem, entity))
                .filter(entity -> !sameFamily(key, entity) && !saysAlike(entity, claim))
                .sorted(Comparator.comparingInt(entity -> away(entity, claim)))
                .map(entity -> new Wrong(
                        options.of(entity), Confusion.ANOTHER_SPEAKER, Optional.of(entity), spoken(entity, claim)))
                .toList());
    }

    private boolean saysAlike(Entity speaker, Claim claim) {
        String content = material.reporting().content(claim);
        return material.claims().stream()
                .filter(other -> material.single(other.said().speaker()).equals(Optional.of(speaker)))
                .anyMatch(other -> Words.likeness(content, material.reporting().content(other)) >= 0.5);
    }

    private Optional<Fact> spoken(Entity speaker, Claim claim) {
        return material.claims().stream()
                .filter(other -> material.single(other.said().speaker()).equals(Optional.of(speaker)))
                .filter(material::tellable)
                .min(Comparator.comparingInt(other -> Math.abs(other.paragraph() - claim.paragraph())))
                .map(Fact.class::cast);
    }

    /** With the nearest fact that says something of the entity and does not name the key. */
    private Wrong wrong(Entity entity, Confusion confusion, Fact asked, Entity key) {
        Optional<Fact> source = material.about(entity, asked.paragraph()).stream()
                .filter(other -> !other.id().equals(asked.id()) && material.tellable(other))
                .filter(other -> !Leaks.names(material.wording().sentence(other), key))
                .min(Comparator.comparingInt(other -> other.slots().did().copular() ? 1 : 0));
        return new Wrong(options.of(entity), confusion, Optional.of(entity), source);
    }

    private int away(Entity entity, Fact fact) {
        return material.about(entity, fact.paragraph()).stream()
                .mapToInt(other -> Math.abs(other.paragraph() - fact.paragraph()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private List<Wrong> rivals(Fact fact, Slot slot, Filler key, String stem) {
        return spread(material.book().facts().stream()
                .filter(other -> !other.id().equals(fact.id()) && material.tellable(other))
                .sorted(Comparator.comparingInt(other -> Math.abs(other.paragraph() - fact.paragraph())))
                .flatMap(other -> fillers(other, slot, key)
                        .filter(filler -> Likes.alike(material, key, filler) && standsAlone(key, filler))
                        .filter(filler -> !sameDoer(fact, other, key))
                        .filter(filler -> fitting(fact, other, key, filler))
                        .filter(filler -> !material.sameness().overlap(key, filler) && sameSide(key, filler))
                        .filter(filler ->
                                !Words.contains(stem, material.fillers().text(filler)))
                        .filter(filler -> !truths.alsoRight(fact, slot, filler))
                        .stream()
                        .map(filler -> new Wrong(
                                options.of(filler),
                                Confusions.of(slot, filler),
                                material.single(filler),
                                Optional.of(other))))
                .toList());
    }

    /** Whether it can stand with the asked verb, since it stands with the same verb or is called by the same noun. */
    private static boolean fitting(Fact fact, Fact other, Filler key, Filler filler) {
        boolean sameVerb = fact.slots().did().verb().equals(other.slots().did().verb());
        if (key instanceof Phrase one && filler instanceof Phrase two) {
            return sameVerb || !one.noun().isBlank() && one.noun().equals(two.noun());
        }
        return sameVerb || !(key instanceof Action);
    }

    /** A pronoun among the options would look for its noun in the stem. */
    private boolean standsAlone(Filler key, Filler filler) {
        String words = material.fillers().text(filler);
        return !PRONOUN.matcher(words).find()
                && !words.equals(material.fillers().text(key));
    }

    /** A time to come among times past would be told by the question's tense. */
    private boolean sameSide(Filler key, Filler filler) {
        LocalDate dateline = material.book().article().dateline();
        return !(key instanceof Moment one)
                || !(filler instanceof Moment other)
                || one.from().isAfter(dateline) == other.from().isAfter(dateline);
    }

    /** What somebody else was to do, or did it for, is wrong; what the same one also did may be right as well. */
    private boolean sameDoer(Fact fact, Fact other, Filler key) {
        boolean deed = key instanceof Action || key instanceof Reason;
        return deed
                && (material.sameness()
                                .overlap(fact.slots().who(), other.slots().who())
                        || Words.likeness(
                                        material.wording().statement(fact.slots()),
                                        material.wording().statement(other.slots()))
                                >= 0.25);
    }

    private Optional<Filler> fillers(Fact other, Slot slot, Filler key) {
        if (key instanceof Moment && other instanceof Claim claim) {
            return claim.said().when().map(Filler.class::cast);
        }
        return other.slots().filler(slot).filter(filler -> filler.getClass() == key.getClass());
    }

    /** The first few that do not resemble each other. */
    private static List<Wrong> spread(List<Wrong> ordered) {
        List<Wrong> kept = new ArrayList<>();
        for (Wrong wrong : ordered) {
            boolean fresh = kept.stream()
                    .noneMatch(other -> Words.normal(other.text()).equals(Words.normal(wrong.text()))
                            || Words.contains(other.text(), wrong.text())
                            || Words.contains(wrong.text(), other.text())
                            || Words.likeness(other.text(), wrong.text()) >= 0.6);
            if (fresh && kept.size() < MOST) {
                kept.add(wrong);
            }
        }
        return kept;
    }
}
