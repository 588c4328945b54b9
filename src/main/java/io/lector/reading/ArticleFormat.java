package io.lector.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How an article's bytes are to be read. */
public enum ArticleFormat {
    TEXT("text", "txt|text"),
    HTML("html", "html?|xhtml"),
    MARKDOWN("markdown", "md|markdown");

    private static final Pattern PAGE = Pattern.compile(
            "(?is)\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body|article|main|section|div|p|h1)\\b[^>]*>.*");
    private static final Pattern MARKED_DOWN = Pattern.compile(
            "(?m)\\A\\s*#{1,6} \\S|^#{2,6} \\S|^\\s{0,3}>\\s\\S.*\\R\\s{0,3}>|\\]\\(https?://[^)\\s]+\\)");

    private final String field;
    private final Pattern extension;

    ArticleFormat(String field, String extension) {
        this.field = field;
        this.extension = Pattern.compile(extension);
    }

    /** The name under which the article comes in a request: "html". */
    public String field() {
        return field;
    }

    /** By the ending of a file's name. */
    public static Optional<ArticleFormat> ofFile(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (ArticleFormat format : values()) {
            if (format.extension.matcher(ending).matches()) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** A page says so itself, whatever it was called; Markdown is looked for only where nothing is known. */
    static ArticleFormat of(String text, Optional<ArticleFormat> told) {
        if (told.isEmpty()
                && !PAGE.matcher(text).matches()
                && MARKED_DOWN.matcher(text).find()) {
            return MARKDOWN;
        }
        boolean page = told.filter(format -> format == MARKDOWN).isEmpty()
                && PAGE.matcher(text).matches();
        return page ? HTML : told.orElse(TEXT);
    }
}
