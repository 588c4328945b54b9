package io.lector.reading;

import io.lector.article.BlockKind;
import io.lector.article.Verdict;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** What a page's elements and class names say of a block. The nearest element that says anything decides. */
final class MarkUp {

    private record Sign(Evaluator evaluator, Verdict verdict) {

        static Sign of(BlockKind kind, String reason, String query) {
            return new Sign(QueryParser.parse(query), new Verdict(kind, reason));
        }
    }

    private static final List<Sign> SIGNS = List.of(
            Sign.of(
                    BlockKind.CREDIT,
                    "marked as a credit or byline",
                    "[rel=author], address, [itemprop=author], [class~=(?i)(^|[ _-])(byline|credit|credits|dateline-time|timestamp|publish(ed)?-?(date|time)|photo-?credit|image-?credit)([ _-]|$)]"),
            Sign.of(
                    BlockKind.CAPTION,
                    "marked as a caption",
                    "figcaption, figure, [itemprop=caption], [class~=(?i)(^|[ _-])(caption|wp-caption-text|image-?caption|photo-?caption|cutline)([ _-]|$)]"),
            Sign.of(
                    BlockKind.VIDEO,
                    "marked as a video",
                    "[class~=(?i)(^|[ _-])(video|player|media-?player|video-?(box|player|embed|card))([ _-]|$)], [data-video], [itemtype$=VideoObject]"),
            Sign.of(
                    BlockKind.AUTHOR_NOTE,
                    "marked as a note about the author",
                    "[class~=(?i)(^|[ _-])(author-?(bio|note|box|info|card)|about-?(the-?)?author|bio|contributor)([ _-]|$)]"),
            Sign.of(
                    BlockKind.FURNITURE,
                    "marked as something beside the article",
                    "aside, footer, [role=complementary], [class~=(?i)(^|[ _-])(ad|ads|advert|advertisement|sponsored|promo|related|recommended|newsletter|share|sharing|social|toolbar|comments?|tags?|breadcrumbs?|kicker|eyebrow|paywall|subscribe)([ _-]|$)]"),
            Sign.of(BlockKind.LIST_ITEM, "marked as a list item", "li, dd, dt"),
            Sign.of(BlockKind.HEADING, "marked as a heading", "h1, h2, h3, h4, h5, h6, hgroup"),
            Sign.of(BlockKind.QUOTATION, "marked as a quotation", "blockquote, q"));

    private static final double MOSTLY_LINKS = 0.8;
    private static final int MOST_LINK_WORDS = 25;
    private static final int MOST_CELL_WORDS = 11;

    /** An element that holds more of the article than this is not beside it, whatever its class is called. */
    private static final double MOST_OF_THE_ARTICLE = 0.5;

    private final Element article;
    private final int letters;

    MarkUp(Element article) {
        this.article = article;
        this.letters = article.text().length();
    }

    Optional<Verdict> of(Element block, String line) {
        if (isLink(block, line)) {
            return Optional.of(new Verdict(BlockKind.FURNITURE, "nothing but a link"));
        }
        if (block.closest("table") != null && line.split(" ").length <= MOST_CELL_WORDS) {
            return Optional.of(new Verdict(BlockKind.FURNITURE, "a cell of a table"));
        }
        for (Element at = block; at != null && at != article; at = at.parent()) {
            for (Sign sign : SIGNS) {
                if (sign.evaluator().matches(at.root(), at) && at.text().length() <= MOST_OF_THE_ARTICLE * letters) {
                    return Optional.of(sign.verdict());
                }
            }
        }
        return Optional.empty();
    }

    /** A heading may link to itself; a sentence with a link in it is a sentence. */
    private static boolean isLink(Element block, String line) {
        int linked = block.select("a[href]").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return !block.normalName().matches("h[1-6]")
                && linked > 0
                && linked >= MOSTLY_LINKS * line.length()
                && line.split(" ").length <= MOST_LINK_WORDS;
    }
}
