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
    private final String text;
    private final List<Paragraph> paragraphs;

    private ArticleText(String text) {
        this.text = text;
        this.paragraphs = paragraphsOf(text);
    }

    /** @param source a text file's content; a header is lines {@code key: value} up to a line {@code ---} */
    public static ArticleText of(String source) {
        return TextFile.of(source).text();
    }

    /** @param text without a header: a line that looks like one is text. Line ends may be those of any system. */
    public static ArticleText withoutHeader(String text) {
        return new ArticleText(text.replace("\r\n", "\n").replace('\r', '\n'));
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
