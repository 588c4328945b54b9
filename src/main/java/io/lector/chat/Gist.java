package io.lector.chat;

import io.lector.fact.Claim;
import io.lector.fact.Fact;
import io.lector.language.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The few facts of an article that tell most: near its start, near its title, and about whom it speaks of most. */
record Gist(String title, Library library) {

    private static final int MOST = 4;

    /** Facts that share more of their words tell the same. */
    private static final double ALIKE = 0.7;

    /** What stands at the very start, tells all of the title or is about those most spoken of is worth one each. */
    private static final double START = 1;

    private static final double TITLE = 1;
    private static final double NAMED = 1;
    /** Who says something is worth less than what is so. */
    private static final double CLAIMED = 0.3;

    /** @param facts in the order of the article @return at most four, one of a paragraph, in the order of the article */
    List<Fact> of(List<Fact> facts) {
        Map<String, Long> named = facts.stream()
                .flatMap(fact -> FactsAbout.names(fact).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        double most = named.values().stream().mapToLong(Long::longValue).max().orElse(1);
        int last = facts.stream().mapToInt(Fact::paragraph).max().orElse(1);
        Map<Fact, Double> worth = new LinkedHashMap<>();
        facts.forEach(fact -> worth.put(fact, worth(fact, last, named, most)));
        Collection<Fact> best = facts.stream()
                .collect(Collectors.toMap(Fact::paragraph, fact -> fact, better(worth)))
                .values();
        List<Fact> chosen = new ArrayList<>();
        best.stream()
                .sorted(Comparator.comparingDouble((Fact fact) -> -worth.get(fact))
                        .thenComparingInt(Fact::paragraph))
                .filter(fact -> chosen.size() < MOST && chosen.stream().noneMatch(other -> isAlike(fact, other)))
                .forEach(chosen::add);
        return chosen.stream().sorted(Comparator.comparingInt(Fact::paragraph)).toList();
    }

    private boolean isAlike(Fact fact, Fact other) {
        Set<String> words = Words.content(library.statement(fact).text());
        Set<String> others = Words.content(library.statement(other).text());
        long shared = words.stream().filter(others::contains).count();
        return shared > ALIKE * Math.min(words.size(), others.size());
    }

    private static BinaryOperator<Fact> better(Map<Fact, Double> worth) {
        return (one, other) -> worth.get(other) > worth.get(one) ? other : one;
    }

    private double worth(Fact fact, int last, Map<String, Long> named, double most) {
        Set<String> telling = Words.content(title);
        Set<String> words = Words.content(library.statement(fact).text());
        double shared =
                telling.isEmpty() ? 0 : telling.stream().filter(words::contains).count() / (double) telling.size();
        double spoken = FactsAbout.names(fact).mapToLong(named::get).max().orElse(0) / most;
        return START * (1 - (fact.paragraph() - 1) / (double) last)
                + TITLE * shared
                + NAMED * spoken
                - (fact instanceof Claim ? CLAIMED : 0);
    }
}
