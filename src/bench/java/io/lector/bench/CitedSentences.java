package io.lector.bench;

import io.lector.article.ArticleText;
import io.lector.fact.Evidence;
import io.lector.language.Analysis;
import io.lector.language.Sentence;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The sentences of an article, for reading what evidence points at. */
final class CitedSentences {

    /** Words by which a sentence leans on the one before it. */
    private static final Pattern LEANING = Pattern.compile("(?i)\\b(he|she|it|they|him|her|them|his)\\b"
            + "|\\b(this|these|those|such)\\b (?!year|month|week|season|morning|summer|winter|autumn|spring)"
            + "|^\\W*[\"“](?!.*\\b(said|says|added|adds|told|tells|according)\\b)"
            + "|^\\W*(but|and|so|also|however|then|there|that|both)\\b");

    private static final Pattern WHOLE = Pattern.compile(".*[.!?]\\W*");

    private final List<Sentence> sentences;

    CitedSentences(Analysis analysis) {
        this.sentences =
                analysis.sentences().stream().map(parsed -> parsed.place()).toList();
    }

    /** The sentence that evidence lies in, with the one before it in brackets when it cannot be read alone. */
    String of(Evidence evidence) {
        int at = IntStream.range(0, sentences.size())
                .filter(index -> holds(sentences.get(index), evidence))
                .findFirst()
                .orElseThrow();
        String words = words(at);
        boolean leans = at > 0
                && LEANING.matcher(words).find()
                && WHOLE.matcher(words(at - 1)).matches();
        return leans ? "[" + words(at - 1) + "] " + words : words;
    }

    private static boolean holds(Sentence sentence, Evidence evidence) {
        return sentence.paragraph() == evidence.paragraph() && sentence.number() == evidence.sentence();
    }

    private String words(int index) {
        return ArticleText.normalised(sentences.get(index).text());
    }
}
