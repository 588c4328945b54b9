package io.lector.finding;

import io.lector.language.ParsedSentence;
import io.lector.language.Token;
import java.util.List;
import java.util.Optional;

/** Signs that a sentence was not parsed as it is meant, or is no plain statement. */
final class ParseAlarms {

    private static final int LONGEST = 60;

    private static final String NO_VERB = "no verb at the root";

    private ParseAlarms() {}

    /** The first alarm of the whole sentence. */
    static Optional<String> of(ParsedSentence sentence) {
        String text = sentence.place().text().strip();
        if (text.endsWith("?") || text.contains("? ")) {
            return Optional.of("a question");
        }
        if (sentence.tokens().isEmpty() || sentence.tokens().size() > LONGEST) {
            return Optional.of("too long to be parsed well");
        }
        if (text.matches("(?is)(but |and )?(before|until|till|up to) (now|then|recently|today|that point)\\b.*")) {
            return Optional.of("holds only up to a time of the reader's");
        }
        if (text.matches("(?s).*(…|\\.\\.\\.|\\[|\\]).*")) {
            return Optional.of("words left out or put in");
        }
        if (!text.matches("(?s).*[.!…][\"”’')]*")) {
            return Optional.of("no whole sentence");
        }
        if (sentence.times().stream().anyMatch(time -> TimeNames.countsOn(sentence, time))) {
            return Optional.of("a number that may be a day of the month");
        }
        int root = sentence.root();
        if (root < 0) {
            return Optional.of("no root");
        }
        boolean verbal =
                sentence.token(root).verb() || sentence.child(root, "cop").isPresent();
        return verbal ? Optional.empty() : Optional.of(NO_VERB);
    }

    /** Whether only the main clause is in doubt, not what is added in it. */
    static boolean ofRoot(String alarm) {
        return alarm.equals(NO_VERB);
    }

    /** The first alarm among the tokens that a fact is read from. */
    static Optional<String> of(ParsedSentence sentence, List<Integer> told) {
        for (int at : told) {
            Token token = sentence.token(at);
            if (token.is("dep", "orphan", "list", "goeswith", "dislocated", "reparandum", "vocative")
                    && !money(sentence, at)) {
                return Optional.of("unclear syntax at \"" + token.text() + "\"");
            }
            if (sentence.children(at, "nsubj", "nsubj:pass", "csubj").size() > 1) {
                return Optional.of("two subjects of \"" + token.text() + "\"");
            }
            if (objects(sentence, at) > 1) {
                return Optional.of("two objects of \"" + token.text() + "\"");
            }
            if (Misplaced.is(sentence, at)) {
                return Optional.of("\"" + token.text() + "\" stands in a noun's place");
            }
            if (participle(sentence, at) || Trailing.is(sentence, at)) {
                return Optional.of("a participle behind a comma read as the verb");
            }
            if (sentence.children(at, "appos").size() > 1) {
                return Optional.of("a list of appositions");
            }
        }
        return new StrandedVerbs(sentence).alarm();
    }

    /** "Moss, ranked 10 in the world, won": a single comma never parts a subject from its verb. */
    private static boolean participle(ParsedSentence sentence, int verb) {
        if (verb < 2
                || !sentence.token(verb).tag().matches("VB[DN]")
                || !sentence.token(verb - 1).text().equals(",")) {
            return false;
        }
        return sentence.children(verb, "nsubj", "nsubj:pass").stream()
                .map(subject -> sentence.text(sentence.subtree(subject).get(0), verb - 1))
                .anyMatch(words -> !words.isEmpty() && !words.matches("(?s).*[,(–—].*| - .*"));
    }

    /** The sign before an amount, which the parser hangs loosely on it or on its noun: "a $5m loan". */
    private static boolean money(ParsedSentence sentence, int at) {
        return sentence.token(at).text().matches("[$£€]")
                && at + 1 < sentence.tokens().size()
                && sentence.token(at + 1).tag().equals("CD");
    }

    /** How many objects a verb has: what stands behind a comma is no second one. */
    private static long objects(ParsedSentence sentence, int verb) {
        return sentence.children(verb, "obj").stream()
                .map(object -> sentence.subtree(object).get(0))
                .filter(first -> first == 0 || !sentence.token(first - 1).text().equals(","))
                .count();
    }
}
