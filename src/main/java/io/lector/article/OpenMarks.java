package io.lector.article;

/**
 * Whether a line that stands in a quotation, or opens one with its first character, is quoted from end to end.
 *
 * @param depth of quotations behind its last character; -1 when the quotation ends before the line does
 */
record OpenMarks(int depth) {

    private static final char STRAIGHT = '"';
    private static final char OPENING = '\u201c';
    private static final char CLOSING = '\u201d';

    static OpenMarks in(Line line) {
        String words = line.text();
        int depth = isOpening(words.charAt(0)) ? 0 : 1;
        for (int i = 0; i < words.length(); i++) {
            depth += step(words, i, depth);
            if (depth == 0 && i + 1 < words.length()) {
                return new OpenMarks(-1);
            }
        }
        return new OpenMarks(depth);
    }

    private static boolean isOpening(char mark) {
        return mark == OPENING || mark == STRAIGHT;
    }

    private static int step(String words, int i, int depth) {
        char mark = words.charAt(i);
        boolean last = i + 1 == words.length();
        if (mark == OPENING) {
            // behind the last word it is a closing mark mistyped
            return last ? -1 : 1;
        }
        if (mark == CLOSING) {
            return -1;
        }
        return mark == STRAIGHT ? (depth == 0 ? 1 : -1) : 0;
    }

    boolean stayOpen() {
        return depth > 0;
    }

    boolean closeAtTheEnd() {
        return depth == 0;
    }
}
