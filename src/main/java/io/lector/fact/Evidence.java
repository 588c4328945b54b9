package io.lector.fact;

/**
 * Where an article says something.
 *
 * @param revision the article's revision, from 1
 * @param paragraph number of the paragraph in that revision, from 1
 * @param sentence number of the sentence in its paragraph, from 1
 * @param start offset of the quote's first character in the revision's text, in UTF-16 code units
 * @param end offset behind the quote's last character
 * @param quote at most {@value #MAX_QUOTE_WORDS} consecutive words of the sentence
 * @param sha256 lower-case hex SHA-256 of the whole whitespace-normalised sentence
 */
public record Evidence(int revision, int paragraph, int sentence, int start, int end, String quote, String sha256) {

    public static final int MAX_QUOTE_WORDS = 12;

    /** Whether both point into the same sentence of the same revision. */
    public boolean sameSentence(Evidence other) {
        return revision == other.revision && paragraph == other.paragraph && sentence == other.sentence;
    }
}
