package io.lector.reading;

import io.lector.article.ArticleText;
import io.lector.article.TextFile;
import io.lector.article.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Document;

/**
 * What an article's characters hold.
 *
 * @param said what the article says of itself; asked only when wanted, for a header may be refused
 * @param marked what mark-up says of paragraphs, by their number
 */
record Contents(Supplier<Metadata> said, ArticleText text, Map<Integer, Verdict> marked) {

    /** A page has something around the article; a piece of HTML from an editing system is the article. */
    private static final Pattern PAGE =
            Pattern.compile("(?i)<(?:!doctype|html|head|body|main|nav|header|footer|article)\\b");

    private static final Pattern FRONT_MATTER = Pattern.compile("\\A\\s*---\\s*\\n(?=[A-Za-z][\\w -]*:)");

    private static final int MOST_LEVELS = 50;

    static Contents of(String characters, ArticleFormat format, String field) {
        return switch (format) {
            case TEXT -> ofText(characters);
            case HTML -> ofHtml(characters, field);
            case MARKDOWN -> ofMarkdown(characters, field);
        };
    }

    private static Contents ofText(String characters) {
        TextFile file = TextFile.of(characters);
        return new Contents(() -> HeaderMetadata.of(file.header()), file.text(), Map.of());
    }

    private static Contents ofHtml(String html, String field) {
        Document page = Page.parse(html, field);
        Metadata said = PageMetadata.of(page);
        Page.strip(page);
        boolean whole = PAGE.matcher(html).find();
        return ofLines(said, whole ? new PageBody(page).lines() : PageBody.whole(page));
    }

    /** Front matter, or the header of a text file, and Markdown below; HTML in it is read as HTML. */
    private static Contents ofMarkdown(String characters, String field) {
        String lines = characters.replace("\r\n", "\n").replace('\r', '\n');
        TextFile file = TextFile.of(FRONT_MATTER.matcher(lines).replaceFirst(""));
        String html = HtmlRenderer.builder()
                .build()
                .render(Parser.builder()
                        .maxOpenBlockParsers(MOST_LEVELS)
                        .build()
                        .parse(file.text().text()));
        Document page = Page.parse(html, field);
        Page.strip(page);
        Contents body = ofLines(Metadata.NOTHING, PageBody.whole(page));
        return new Contents(() -> HeaderMetadata.of(file.header()), body.text(), body.marked());
    }

    private static Contents ofLines(Metadata said, List<PageLine> lines) {
        String text = lines.stream().map(PageLine::text).collect(Collectors.joining("\n"));
        Map<Integer, Verdict> marked = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            int number = i + 1;
            lines.get(i).marked().ifPresent(verdict -> marked.put(number, verdict));
        }
        return new Contents(() -> said, ArticleText.withoutHeader(text), Map.copyOf(marked));
    }
}
