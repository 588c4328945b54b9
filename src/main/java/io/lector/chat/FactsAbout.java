package io.lector.chat;

import io.lector.fact.Claim;
import io.lector.fact.Entity;
import io.lector.fact.Fact;
import io.lector.fact.Filler;
import io.lector.fact.Mention;
import io.lector.grading.Spelling;
import io.lector.language.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The facts that speak of whom or what somebody names, by any of its names, misspelt too. */
record FactsAbout(List<Entity> entities, List<Fact> facts, Library library) {

    static FactsAbout in(Scene scene) {
        return new FactsAbout(
                scene.bank().facts().entities(), scene.bank().facts().facts(), scene.library());
    }

    /** @param subject as typed @return ids; empty if nothing speaks of it */
    Set<String> of(String subject) {
        List<Spelling> wanted = spellings(subject);
        if (wanted.isEmpty()) {
            return Set.of();
        }
        Set<String> named = entities.stream()
                .filter(entity -> entity.names().stream().anyMatch(name -> hasAll(name, wanted)))
                .map(Entity::id)
                .collect(Collectors.toSet());
        return facts.stream()
                .filter(fact -> names(fact).anyMatch(named::contains)
                        || hasAll(library.statement(fact).text(), wanted))
                .map(Fact::id)
                .collect(Collectors.toSet());
    }

    /** Ids of the entities that a fact names. */
    static Stream<String> names(Fact fact) {
        Stream<Filler> speaker =
                fact instanceof Claim claim ? Stream.of(claim.said().speaker()) : Stream.empty();
        return Stream.concat(speaker, fact.slots().fillers().values().stream())
                .filter(Mention.class::isInstance)
                .flatMap(mention -> ((Mention) mention).entities().stream());
    }

    private static boolean hasAll(String text, List<Spelling> wanted) {
        List<Spelling> words = spellings(text);
        return wanted.stream().allMatch(word -> words.stream()
                .anyMatch(other -> word.to(other).isMeant()));
    }

    private static List<Spelling> spellings(String text) {
        return Words.content(text).stream().map(Spelling::of).toList();
    }
}
