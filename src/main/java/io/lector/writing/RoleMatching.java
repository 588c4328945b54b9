package io.lector.writing;

import io.lector.fact.Entity;
import io.lector.fact.EntityType;
import io.lector.fact.Fact;
import io.lector.fact.Phrase;
import io.lector.fact.Slot;
import io.lector.fact.StatedFact;
import io.lector.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** People and who they are, from facts that state their roles. */
final class RoleMatching implements QuestionClass {

    /** Words that make no other role. */
    private static final Set<String> FREE = Set.of("a", "an", "the", "of", "for", "at", "in", "s");

    @Override
    public List<Candidate> write(Material material) {
        List<Pairings.Pair> pairs = new ArrayList<>();
        for (Fact fact : material.tellable()) {
            if (role(material, fact)) {
                Entity person = material.single(fact.slots().who()).orElseThrow();
                String role = ((Phrase) fact.slots().filler(Slot.WHAT).orElseThrow()).words();
                add(pairs, new Pairings.Pair(person.name(), RoleLabel.of(material, role), fact));
            }
        }
        return Pairings.groups(pairs).stream()
                .map(group -> Pairings.candidate(
                        material,
                        "roles",
                        "Match " + Pairings.prompts(group) + " with the role that the article gives each of them.",
                        group,
                        "Look for the words right before or behind each name."))
                .toList();
    }

    /** Whether it says who one named person is. */
    static boolean role(Material material, Fact fact) {
        return fact instanceof StatedFact
                && fact.slots().did().copular()
                && fact.slots()
                        .filler(Slot.WHAT, Phrase.class)
                        .filter(phrase -> Words.count(phrase.words()) > 1)
                        .isPresent()
                && material.single(fact.slots().who())
                        .filter(person -> person.type() == EntityType.PERSON && !person.plural())
                        .isPresent();
    }

    /** One role a person, and no role that two people have. */
    private static void add(List<Pairings.Pair> pairs, Pairings.Pair pair) {
        boolean fresh = !ownName(pair.option(), pair.prompt())
                && pairs.stream()
                        .noneMatch(other -> sameFamily(other.prompt(), pair.prompt())
                                || neutral(other.option()).equals(neutral(pair.option()))
                                || tells(other.option(), pair.prompt())
                                || tells(pair.option(), other.prompt()));
        if (fresh) {
            pairs.add(pair);
        }
    }

    /** Whether a role names somebody, who is then no bearer of it: "spokesman for Ann Lee". */
    static boolean tells(String role, String name) {
        return Words.contains(role, name);
    }

    /** Whether a role has its bearer's own family name: "Mr Lee's father" of Sam Lee. */
    static boolean ownName(String role, String name) {
        List<String> words = Words.all(name);
        return Words.all(role).contains(words.get(words.size() - 1));
    }

    /** Two of one family name may be one person whom the article names in two ways. */
    private static boolean sameFamily(String one, String other) {
        List<String> first = Words.all(one);
        List<String> second = Words.all(other);
        return first.get(first.size() - 1).equals(second.get(second.size() - 1));
    }

    /** The words that tell two roles apart: "Oslo's spokesman" and "a spokeswoman of Oslo" have none. */
    static Set<String> neutral(String role) {
        return Words.all(role).stream()
                .map(word -> word.replaceAll("(.)(?:man|woman)$", "$1person"))
                .map(word -> word.equals("actress") ? "actor" : word)
                .filter(word -> !FREE.contains(word))
                .collect(Collectors.toSet());
    }
}
