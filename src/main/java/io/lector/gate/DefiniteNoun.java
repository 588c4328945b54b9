package io.lector.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A noun phrase with "the", and whether it says by itself which thing is meant. */
final class DefiniteNoun {

    private static final Set<String> UNIQUE_BY = Set.of(
            "first",
            "last",
            "only",
            "next",
            "same",
            "main",
            "biggest",
            "largest",
            "oldest",
            "second",
            "third",
            "most",
            "highest",
            "lowest",
            "best",
            "worst",
            "youngest",
            "longest",
            "following",
            "entire",
            "whole");
    private static final Set<String> PARTS = Set.of("one", "some", "each", "most", "which", "any");
    private static final Set<String> PERSON_STEMS = stems(Anaphors.PEOPLE);
    private static final Set<String> HEADS = heads();

    private DefiniteNoun() {}

    /** "The" with a noun of which there are many, and nothing that says which. */
    static Optional<String> check(Case item, String stem, List<Token> tokens, int the) {
        int head = head(stem, tokens, the);
        for (int at = the + 1; at <= head; at++) {
            Token token = tokens.get(at);
            if (token.capital() || token.number() || UNIQUE_BY.contains(token.word())) {
                return Optional.empty();
            }
        }
        boolean some = the > 1
                && tokens.get(the - 1).word().equals("of")
                && PARTS.contains(tokens.get(the - 2).word());
        if (some && head + 1 < tokens.size()) {
            return Optional.empty();
        }
        if (head <= the || !anaphoric(tokens.get(head)) || told(stem, tokens, head) || introduced(tokens, the, head)) {
            return Optional.empty();
        }
        String phrase = stem.substring(tokens.get(the).start(), tokens.get(head).end());
        // "the talks" stays open even where the article calls one event so.
        boolean known = head > the + 1 && item.knowledge().isName(phrase);
        return known ? Optional.empty() : Optional.of("\"" + phrase + "\" does not say which");
    }

    /** The last noun of the phrase: the furthest anaphoric noun of the next words without a function word between. */
    private static int head(String stem, List<Token> tokens, int the) {
        int head = the;
        for (int at = the + 1; at < tokens.size() && at <= the + 5; at++) {
            String between =
                    stem.substring(tokens.get(at - 1).end(), tokens.get(at).start());
            if (!between.isBlank() && !between.equals("-")) {
                break;
            }
            Token token = tokens.get(at);
            if (Words.isFunction(token.word()) && !UNIQUE_BY.contains(token.word())) {
                break;
            }
            boolean stands = anaphoric(token) || token.capital() || token.number() || UNIQUE_BY.contains(token.word());
            head = stands ? at : head;
        }
        return head;
    }

    private static boolean anaphoric(Token token) {
        String stem = Stems.of(token.word());
        return HEADS.contains(stem);
    }

    private static Set<String> stems(Set<String> words) {
        return words.stream().map(Stems::of).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> heads() {
        Set<String> all = new HashSet<>(PERSON_STEMS);
        all.addAll(stems(Anaphors.THINGS));
        all.addAll(stems(Anaphors.EVENTS));
        return all;
    }

    /** Whether what follows the noun says which one: "of Norway", "held in Oslo", an apposition. */
    private static boolean told(String stem, List<Token> tokens, int head) {
        if (head + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(head + 1);
        String between = stem.substring(tokens.get(head).end(), next.start());
        if (!between.isBlank()) {
            return between.strip().equals(",") && next.capital();
        }
        if (next.capital() && !next.text().equals("I") || next.text().startsWith("_")) {
            return true;
        }
        boolean person = PERSON_STEMS.contains(Stems.of(tokens.get(head).word()));
        boolean more = head + 2 < tokens.size();
        return more
                && (Anaphors.WHICH_ONE.contains(next.word())
                        || !person && Anaphors.WHICH_THING.contains(next.word())
                        || participle(next, tokens.get(head + 2)));
    }

    /** "held in", "signed by", "involving"; a past form before an object is the sentence's verb. */
    private static boolean participle(Token next, Token after) {
        boolean past = next.word().endsWith("ed")
                || Set.of("held", "made", "built", "sent", "given", "found").contains(next.word());
        return next.word().endsWith("ing")
                || past
                        && Set.of("in", "by", "at", "to", "on", "between", "for", "with")
                                .contains(after.word());
    }

    /** "a bridge … the bridge". */
    private static boolean introduced(List<Token> tokens, int the, int head) {
        String noun = Stems.of(tokens.get(head).word());
        return tokens.subList(0, the).stream()
                .anyMatch(token -> Stems.of(token.word()).equals(noun));
    }
}
