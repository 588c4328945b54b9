package io.lector.gate;

import io.lector.fact.Evidence;
import io.lector.fact.Fact;
import io.lector.fact.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A common noun phrase that keeps the capital of the sentence it began, in the middle of another: "says that Digging in
 * Lom stopped". A capital inside the article's sentence is the word's own.
 */
final class StrayCapital {

    private static final Pattern FIRST = Pattern.compile("^(?:(?:an?|the) )?(\\p{Lu}\\p{Ll}+)"
            // A title goes on so: "Night at Sea".
            + "(?: (?!(?:in|into|of|on|at|to|for|from|with|and|or|the|a|an|by|over|under|without)\\b)\\p{Ll}.*)?$");
    /** "Norwegian", "Danish", "Dutch": of a people, always written so. */
    private static final Pattern PEOPLE = Pattern.compile(
            ".*(?:[ie]an|can|ish|ese|i)|Dutch|French|Greek|German|Swiss|Thai|Welsh|Czech|Kurdish|Christian");

    private StrayCapital() {}

    static Optional<String> check(Case item) {
        if (item.fact().isEmpty()) {
            return Optional.empty();
        }
        Fact fact = item.fact().get();
        List<String> quotes = fact.evidence().stream().map(Evidence::quote).toList();
        return fact.slots().fillers().values().stream()
                .filter(Phrase.class::isInstance)
                .map(filler -> ((Phrase) filler).words())
                .filter(words -> item.stem().indexOf(words) > 0)
                .flatMap(words -> stray(words, quotes).stream())
                .filter(word -> item.knowledge().entities().stream()
                        .noneMatch(entity -> entity.name().equals(word)
                                || entity.aliases().contains(word)
                                || entity.name().startsWith(word + " ")
                                        && item.stem().contains(entity.name())))
                .findFirst()
                .map(word -> "\"" + word + "\" has the capital of the sentence that it began");
    }

    /** @param quotes from the article, from the beginning of their sentences where the phrase stands there */
    static Optional<String> stray(String words, List<String> quotes) {
        Matcher first = FIRST.matcher(words);
        return first.matches()
                        && !PEOPLE.matcher(first.group(1)).matches()
                        && quotes.stream().anyMatch(quote -> quote.startsWith(first.group(1)))
                ? Optional.of(first.group(1))
                : Optional.empty();
    }
}
