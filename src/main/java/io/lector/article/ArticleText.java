package io.lector.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The text of one revision: headings, captions and body, without the header of a text file.
 *
 * <p>Line ends are all {@code \n}; every other character stays as the publisher wrote it, so that offsets into it mean
 * the same to everybody who has the text.
 */
public final class ArticleText {

    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern HEADER_LINE = Pattern.compile("[A-Za-z][\\w -]*:(\\s.*)?");
    private static final String HEADER_END = "---";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final List<Paragraph> paragraphs;

    private ArticleText(String text) {
        this.text = text;
        this.paragraphs = paragraphsOf(text);
    }

    /** @param source a text file's content; a header is lines {@code key: value} up to a line {@code ---} */
    public static ArticleText of(String source) {
        String lines = source.replace("\r\n", "\n").replace('\r', '\n');
        if (lines.startsWith(BYTE_ORDER_MARK)) {
            lines = lines.substring(BYTE_ORDER_MARK.length());
        }
        return new ArticleText(lines.substring(headerLength(lines)));
    }

    private static int headerLength(String text) {
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            int next = end < 0 ? text.length() : end + 1;
            String line = text.substring(start, end < 0 ? next : end).stripTrailing();
            if (start > 0 && line.equals(HEADER_END)) {
                return next;
            }
            if (!HEADER_LINE.matcher(line).matches()) {
                return 0;
            }
            start = next;
        }
        return 0;
    }

    private static List<Paragraph> paragraphsOf(String text) {
        List<Paragraph> found = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!normalised(line).isEmpty()) {
                found.add(new Paragraph(found.size() + 1, start, line));
            }
            start += line.length() + 1;
        }
        return List.copyOf(found);
    }

    /** White space of every kind, no-break space too, turned into single spaces, none at the ends. */
    public static String normalised(String words) {
        return WHITE_SPACE.matcher(words).replaceAll(" ").strip();
    }

    public String text() {
        return text;
    }

    public List<Paragraph> paragraphs() {
        return paragraphs;
    }

    /** @param number from 1 */
    public Optional<Paragraph> paragraph(int number) {
        return number >= 1 && number <= paragraphs.size() ? Optional.of(paragraphs.get(number - 1)) : Optional.empty();
    }
}
