package io.lector.article;

/**
 * A paragraph and what it is.
 *
 * @param reason the sign by which it was told, for an editor to read: "ends with a credit in brackets"
 */
public record Block(Paragraph paragraph, BlockKind kind, String reason) {

    /** How many words it has. */
    public int words() {
        return new Line(paragraph.text()).words();
    }
}
