package io.lector.language;

import io.lector.article.ArticleText;
import io.lector.article.Sha256;

/**
 * A sentence of an article's text.
 *
 * @param paragraph number of its paragraph, from 1
 * @param number its number in the paragraph, from 1
 * @param start offset of its first character in the text, in UTF-16 code units
 * @param end offset behind its last character
 * @param text as the publisher wrote it
 */
public record Sentence(int paragraph, int number, int start, int end, String text) {

    /** Lower-case hex SHA-256 of the white-space-normalised sentence: what evidence keeps instead of the text. */
    public String sha256() {
        return Sha256.of(ArticleText.normalised(text));
    }
}
