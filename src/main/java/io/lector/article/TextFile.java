package io.lector.article;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text file with an article: header lines {@code key: value}, a line {@code ---}, and the text; or the text alone.
 *
 * @param header what the header says, by its keys in lower case; empty without a header
 */
public record TextFile(Map<String, String> header, ArticleText text) {

    private static final Pattern HEADER_LINE = Pattern.compile("([A-Za-z][\\w -]*):(?:\\s(.*))?");
    private static final String HEADER_END = "---";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    public static TextFile of(String source) {
        String lines = source.replace("\r\n", "\n").replace('\r', '\n');
        if (lines.startsWith(BYTE_ORDER_MARK)) {
            lines = lines.substring(BYTE_ORDER_MARK.length());
        }
        Map<String, String> header = new LinkedHashMap<>();
        int length = headerLength(lines, header);
        return new TextFile(
                length == 0 ? Map.of() : Map.copyOf(header), ArticleText.withoutHeader(lines.substring(length)));
    }

    private static int headerLength(String text, Map<String, String> header) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            String line = text.substring(start, end < 0 ? next : end).stripTrailing();
            if (start > 0 && line.equals(HEADER_END)) {
                return next;
            }
            Matcher pair = HEADER_LINE.matcher(line);
            if (!pair.matches()) {
                return 0;
            }
            if (pair.group(2) != null && !pair.group(2).isBlank()) {
                header.put(
                        pair.group(1).toLowerCase(Locale.ENGLISH), pair.group(2).strip());
            }
            start = next;
        }
        return 0;
    }
}
