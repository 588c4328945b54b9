package io.lector.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A phrase or sentence with all by which it is compared with another.
 *
 * @param tokens as written
 * @param plain its words and numbers in small letters, one space between them
 * @param words of plain
 * @param terms the words that carry meaning, in order
 * @param stems of the terms
 * @param places that it may name
 * @param letters of plain
 */
record Said(
        Tokens tokens,
        String plain,
        List<String> words,
        List<Term> terms,
        Set<String> stems,
        Set<Integer> places,
        Trigrams letters) {

    static Said of(String text) {
        return of(Tokens.of(text));
    }

    static Said of(Tokens text) {
        String plain = Wording.of(text);
        List<Term> terms = text.words().isEmpty() ? List.of() : Term.of(text);
        return new Said(
                text,
                plain,
                Arrays.asList(plain.split(" ")),
                terms,
                terms.stream().map(Term::stem).collect(Collectors.toUnmodifiableSet()),
                PlaceTree.in(text),
                Trigrams.of(plain));
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    boolean isNegated() {
        return Wordings.isNegated(tokens);
    }

    /** Whether it stands whole, and not within a word, in another. */
    boolean isIn(Said other) {
        return !plain.isEmpty() && (" " + other.plain + " ").contains(" " + plain + " ");
    }

    Term last() {
        return terms.get(terms.size() - 1);
    }

    /** 1 for a yes that stands by itself, -1 for such a no, 0 for neither. */
    int polarity() {
        for (int i = 0; i < tokens.size(); i++) {
            boolean alone = !tokens.at(i - 1, before -> !before.isSign()) && !tokens.at(i + 1, next -> !next.isSign());
            if (alone && (tokens.is(i, "yes") || tokens.is(i, "no"))) {
                return tokens.is(i, "yes") ? 1 : -1;
            }
        }
        return 0;
    }

    /** Capitals only, save for small words such as "of". */
    boolean isName() {
        List<Token> all = tokens.words();
        return !all.isEmpty()
                && all.stream()
                        .allMatch(word -> word.isWord() && word.isCapital()
                                || Lexicon.PREPOSITIONS.contains(word.plain())
                                || Lexicon.ARTICLES.contains(word.plain()));
    }
}
