package io.lector.article;

/**
 * One non-blank line of an article's text.
 *
 * @param number from 1
 * @param start offset of its first character in the text, in UTF-16 code units
 */
public record Paragraph(int number, int start, String text) {

    /** Offset behind its last character. */
    public int end() {
        return start + text.length();
    }
}
