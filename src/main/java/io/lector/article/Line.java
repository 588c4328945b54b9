package io.lector.article;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A paragraph's words with the outward signs that tell a sentence from a heading or a label. */
final class Line {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String CLOSING = "[\"\u201d\u2019'\u00bb)\\]]*";
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?\u2026]\\s?" + CLOSING, Pattern.DOTALL);

    /** A full stop inside, behind a word that is no abbreviation or initial: "in 36 years. But". */
    private static final Pattern SENTENCE_INSIDE = Pattern.compile(
            "(?<!\\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Prof|Rev|St|Jr|Sr|No|vs|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Aug"
                    + "|Sept|Oct|Nov|Dec|[A-Z]))[.!?]" + CLOSING + "\\s+[\"\u201c\u2018'(\\[]*\\p{Lu}");

    /** Characters; the time of looking for signs can grow with the square of a line's length. */
    private static final int LONGEST_SIGN = 2_000;

    private static final int NEAR_DUPLICATE_WORDS = 8;
    private static final double NEAR_DUPLICATE_SHARE = 0.6;

    private final String text;
    private final int words;
    private final Set<String> vocabulary;

    Line(String paragraph) {
        this.text = ArticleText.normalised(paragraph);
        this.words = text.isEmpty() ? 0 : text.split(" ").length;
        this.vocabulary = Arrays.stream(BETWEEN_WORDS.split(text.toLowerCase(Locale.ENGLISH)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** White space normalised. */
    String text() {
        return text;
    }

    int words() {
        return words;
    }

    /** Never, when it is longer than any line that a sign tells of. */
    boolean matches(Pattern whole) {
        return !isLong() && whole.matcher(text).matches();
    }

    /** Never, when it is longer than any line that a sign tells of. */
    boolean has(Pattern part) {
        return !isLong() && part.matcher(text).find();
    }

    private boolean isLong() {
        return text.length() > LONGEST_SIGN;
    }

    boolean endsSentence() {
        return ENDS_SENTENCE.matcher(text).matches();
    }

    boolean endsWithColon() {
        return text.endsWith(":");
    }

    boolean isQuestion() {
        return text.endsWith("?") && !hasSentenceInside();
    }

    boolean hasSentenceInside() {
        return SENTENCE_INSIDE.matcher(text).find();
    }

    boolean startsLowerCase() {
        return Character.isLowerCase(text.codePointAt(0));
    }

    /** At most that many words, and not punctuated as a sentence: heading, label, list item. */
    boolean isLabel(int mostWords) {
        return words <= mostWords && !endsSentence() && !hasSentenceInside();
    }

    /** Whether both say nearly the same, as a picture's description and its caption do. */
    boolean nearlyEquals(Line other) {
        if (Math.min(words, other.words) < NEAR_DUPLICATE_WORDS) {
            return false;
        }
        Set<String> shared = new HashSet<>(vocabulary);
        shared.retainAll(other.vocabulary);
        int all = vocabulary.size() + other.vocabulary.size() - shared.size();
        return shared.size() >= NEAR_DUPLICATE_SHARE * all;
    }
}
