package io.lector.language;

/**
 * What stands between quotation marks in one paragraph.
 *
 * @param start offset of the opening mark in the article's text
 * @param end offset behind the closing mark, or behind the paragraph when the quotation goes on in the next one
 * @param closed whether a closing mark ends it
 */
public record QuotedSpan(int paragraph, int start, int end, boolean closed) {

    public boolean holds(int offset) {
        return offset >= start && offset < end;
    }
}
