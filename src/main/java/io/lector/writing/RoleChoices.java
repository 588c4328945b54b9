package io.lector.writing;

import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Fact;
import io.lector.fact.Phrase;
import io.lector.fact.Slot;
import io.lector.fact.StatedFact;
import io.lector.language.Prose;
import io.lector.language.Words;
import io.lector.question.Card;
import io.lector.question.Confusion;
import io.lector.question.MultipleChoice;
import io.lector.question.TrueFalse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** "How does the article describe Ann Lee?", among what it calls others; and whether a role is hers. */
final class RoleChoices implements QuestionClass {

    /** Roles that only a man or only a woman has: in another's mouth they are absurd. */
    private static final Pattern OF_ONE_SEX = Pattern.compile(
            "(?i)\\b(?:king|queen|prince|princess|duke|duchess|actress|\\w*(?:mother|father|brother|sister|daughter|son|wife"
                    + "|husband|widow|\\wman|\\wwoman))\\b");

    private static final Pattern OF_COUNTRY = Pattern.compile(
            "\\b\\p{Lu}\\p{L}+(?:ian|ish|ese|ean)\\b|\\b(?:French|Dutch|Greek|German|American|Swiss|Iraqi|Israeli|Pakistani|Thai)\\b");

    /** What somebody is asked as, in the street or at home: no role in the story. */
    private static final Pattern ANYBODY = Pattern.compile(
            "(?i).*\\b(?:resident|local|villager|neighbou?r|passer-by|bystander|eyewitness|witness|commuter|shopper|tourist|visitor|man|woman|fan)\\b.*");

    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}’'-]*");

    @Override
    public List<Candidate> write(Material material) {
        List<Fact> roles = material.tellable().stream()
                .filter(fact -> RoleMatching.role(material, fact))
                .toList();
        return roles.stream()
                .flatMap(fact -> Stream.of(choice(material, fact, roles), statement(material, fact, roles))
                        .flatMap(Optional::stream))
                .map(Candidate::asSpare)
                .toList();
    }

    private static Optional<Candidate> choice(Material material, Fact fact, List<Fact> roles) {
        List<Wrong> wrongs = others(material, fact, roles).stream()
                .limit(Distractors.MOST)
                .map(other -> new Wrong(
                        RoleLabel.of(material, role(other)),
                        Confusion.ANOTHER_ACTOR,
                        Optional.of(person(material, other)),
                        Optional.of(other)))
                .toList();
        // Who leads a country is known without the article.
        if (wrongs.size() < Distractors.FEWEST
                || ANYBODY.matcher(role(fact)).matches()
                || RoleMatching.ownName(role(fact), person(material, fact).name())
                || Likes.leads(person(material, fact))) {
            return Optional.empty();
        }
        Item item = Item.of(material, "multiple-choice", "role", List.of(fact));
        String stem = Prose.question(
                "how does the article describe " + person(material, fact).name());
        Card card = item.card(
                stem,
                new Hints(material).where(fact, "Look for the words right before or behind the name."),
                material.wording().sentence(fact));
        String key = RoleLabel.of(material, role(fact));
        return Optional.of(new Candidate(
                new MultipleChoice(card, Choices.of(item, key, wrongs, new Feedback(material))),
                item.itemClass(),
                List.of(Slot.WHAT)));
    }

    /** As told, or with somebody else's role: one of the two, or each would tell the other. */
    private static Optional<Candidate> statement(Material material, Fact fact, List<Fact> roles) {
        Item item = Item.of(material, "true-false", "role", List.of(fact));
        List<Fact> others = others(material, fact, roles).stream()
                .filter(other -> Likes.sameWork(person(material, fact), person(material, other)))
                .filter(other ->
                        !OF_ONE_SEX.matcher(role(fact) + " " + role(other)).find())
                .filter(other -> !placed(material, fact) && !placed(material, other))
                .filter(other -> !SlotAnswers.ofMany(other))
                .filter(other -> !noun(fact).equalsIgnoreCase(noun(other)) || namesDiffer(role(fact), role(other)))
                .toList();
        if (SlotAnswers.ofMany(fact) || others.isEmpty()) {
            return Optional.empty();
        }
        String sentence = material.wording().sentence(fact);
        List<String> hints = Statements.hints(material, fact);
        if (item.draw(2) == 1) {
            Card card = item.card(Statements.asked(material, fact), hints, sentence);
            String feedback = "Read paragraph " + fact.paragraph() + " again: each part of the statement is there.";
            return Optional.of(new Candidate(
                    new TrueFalse(card, true, Optional.empty(), feedback, List.of()),
                    "true-false/role-as-told",
                    List.of()));
        }
        Fact other = others.get(0);
        Phrase role = other.slots().filler(Slot.WHAT, Phrase.class).orElseThrow();
        Fact changed = new StatedFact(fact.id(), fact.slots().with(Slot.WHAT, role), fact.evidence());
        String feedback = Prose.joined(
                "The statement mixes up two people.",
                "The article says: " + material.wording().sentence(other));
        var question = new TrueFalse(
                item.card(Statements.asked(material, changed), hints, "False. " + sentence),
                false,
                Optional.of(Confusion.ANOTHER_ACTOR),
                feedback,
                List.of(other.evidence().get(0)));
        return Optional.of(new Candidate(question, "true-false/another-role", List.of(Slot.WHAT)));
    }

    /** Whether it is the office of a leader or of a country, which its holder's name alone tells from another's. */
    private static boolean placed(Material material, Fact fact) {
        String role = role(fact);
        return Likes.leads(person(material, fact))
                || OF_COUNTRY.matcher(role).find()
                || material.book().entities().stream()
                        .filter(place ->
                                place.type() == EntityType.PLACE && place.noun().equals("country"))
                        .anyMatch(place -> Leaks.names(role, place));
    }

    /** Roles of others, the nearest first, none of which could be said of the person or of one another. */
    private static List<Fact> others(Material material, Fact fact, List<Fact> roles) {
        List<Fact> kept = new ArrayList<>();
        Entity asked = person(material, fact);
        roles.stream()
                .sorted(java.util.Comparator.comparingInt(other -> Math.abs(other.paragraph() - fact.paragraph())))
                .filter(other -> apart(asked, person(material, other)) && apart(fact, other))
                .filter(other -> !Leaks.names(role(other), asked))
                .filter(other -> kept.stream().allMatch(each -> apart(each, other)))
                .forEach(kept::add);
        return kept;
    }

    /** Two people of one family name may be one person whom the article names in two ways. */
    private static boolean apart(Entity one, Entity other) {
        return !one.id().equals(other.id())
                && Collections.disjoint(Words.content(one.name()), Words.content(other.name()));
    }

    /** Whether one role leaves out what the other says: "a spokesman" may be "a spokesman of the police". */
    private static boolean apart(Fact one, Fact other) {
        var first = RoleMatching.neutral(role(one));
        var second = RoleMatching.neutral(role(other));
        return !first.containsAll(second) && !second.containsAll(first) && Words.likeness(role(one), role(other)) < 0.6;
    }

    private static String role(Fact fact) {
        return fact.slots().filler(Slot.WHAT, Phrase.class).orElseThrow().words();
    }

    /** Whether each has a name that the other lacks: an Olympic champion may be a double one as well. */
    static boolean namesDiffer(String one, String other) {
        Set<String> first = names(one);
        Set<String> second = names(other);
        return !second.containsAll(first) && !first.containsAll(second);
    }

    private static Set<String> names(String role) {
        return NAME.matcher(role).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static String noun(Fact fact) {
        return fact.slots().filler(Slot.WHAT, Phrase.class).orElseThrow().noun();
    }

    private static Entity person(Material material, Fact fact) {
        return material.single(fact.slots().who()).orElseThrow();
    }
}
