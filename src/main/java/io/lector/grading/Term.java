package io.lector.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * One word of a phrase that carries meaning.
 *
 * @param stem what its inflections share; for a number its digits
 */
record Term(Spelling spelling, String stem, Kind kind) {

    /** What kind of word it is. */
    enum Kind {
        WORD,
        NAME,
        NUMBER
    }

    private static final Set<String> EMPTY = Stream.of(
                    Lexicon.ARTICLES,
                    Lexicon.FILLERS,
                    Lexicon.PREPOSITIONS,
                    Lexicon.NEGATORS,
                    Lexicon.words(
                            "and or but if that which who whom whose also very more most much many any some each every "
                                    + "then there here when so too such both out up down off again being however though although "
                                    + "get gets got getting make makes made go goes going went thing things something"))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    /** In the order in which they stand; all words if none of them carries meaning. */
    static List<Term> of(Tokens text) {
        List<Term> telling = of(text, false);
        return telling.isEmpty() ? of(text, true) : telling;
    }

    private static List<Term> of(Tokens text, boolean everyWord) {
        EnglishStemmer stemmer = new EnglishStemmer();
        List<Term> terms = new ArrayList<>();
        boolean sentenceStart = true;
        for (int i = 0; i < text.size(); i++) {
            Token token = text.get(i);
            if (!token.isSign() && (everyWord || !EMPTY.contains(token.plain()))) {
                terms.add(of(token, stemmer, sentenceStart && !isSubject(text, i)));
            }
            sentenceStart = token.isSign() && ".?!\n".contains(token.shown());
        }
        return terms;
    }

    /** A capital at the start of a sentence is a name's if a verb seems to follow. */
    private static boolean isSubject(Tokens text, int at) {
        return text.at(at + 1, next -> next.isWord() && !next.isCapital() && !EMPTY.contains(next.plain()));
    }

    private static Term of(Token token, EnglishStemmer stemmer, boolean sentenceStart) {
        if (token.isNumber()) {
            String digits =
                    Digits.value(token.plain()).map(BigDecimal::toPlainString).orElse(token.plain());
            return new Term(token.spelling(), digits, Kind.NUMBER);
        }
        String word = NumberWords.meant(token);
        if (!word.isEmpty() && !NumberWords.SCALES.containsKey(word) && NumberWords.alone(word) == null) {
            BigDecimal value = NumberWords.value(List.of(word));
            return new Term(token.spelling(), value == null ? word : value.toPlainString(), Kind.NUMBER);
        }
        stemmer.setCurrent(token.plain());
        stemmer.stem();
        boolean name = token.isCapital() && !sentenceStart;
        return new Term(token.spelling(), stemmer.getCurrent(), name ? Kind.NAME : Kind.WORD);
    }

    String plain() {
        return spelling.plain();
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean means(Term expected) {
        return stem.equals(expected.stem)
                || !isNumber()
                        && !expected.isNumber()
                        && spelling.to(expected.spelling).isMeant();
    }
}
