package io.lector.language;

/**
 * What stands between quotation marks in one paragraph.
 *
 * @param start offset of the opening mark in the article's text
 * @param end offset behind the closing mark; without one, where another quotation opens or the paragraph ends
 * @param closed whether a closing mark ends it
 */
public record QuotedSpan(int paragraph, int start, int end, boolean closed) {

    public boolean holds(int offset) {
        return offset >= start && offset < end;
    }
}
