package io.lector.reading;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article: JSON-LD first, then Open Graph and other meta elements, then what is to be seen. */
final class PageMetadata {

    private PageMetadata() {}

    static Metadata of(Document page) {
        Metadata seen = new Metadata(
                title(page),
                meta(page, "og:site_name", "application-name", "dc.publisher"),
                author(page),
                address(page),
                time(page),
                Optional.empty(),
                language(page));
        return JsonLd.of(page).or(seen);
    }

    private static Optional<String> title(Document page) {
        return meta(page, "og:title", "twitter:title", "dc.title", "headline")
                .or(() -> text(page, "[itemprop=headline]", "article h1", "main h1", "h1"))
                .or(() -> Optional.of(PageWords.plain(page.title()))
                        .map(title -> title.replaceFirst("\\s[|\u2013\u2014-]\\s[^|\u2013\u2014-]{2,40}$", ""))
                        .filter(title -> !title.isEmpty()));
    }

    private static Optional<String> author(Document page) {
        return meta(page, "author", "article:author", "parsely-author", "byl", "dc.creator")
                .filter(name -> !name.startsWith("http"))
                .or(() -> text(
                        page,
                        "[itemprop=author] [itemprop=name]",
                        "[itemprop=author]",
                        "[rel=author]",
                        ".byline .author"))
                .map(Bylines::name);
    }

    private static Optional<URI> address(Document page) {
        return Stream.of(page.selectFirst("link[rel=canonical][href]"))
                .flatMap(link -> Optional.ofNullable(link).stream())
                .flatMap(link -> Addresses.in(link.attr("href")).stream())
                .findFirst()
                .or(() -> meta(page, "og:url").flatMap(Addresses::in));
    }

    private static Optional<PublicationTime> time(Document page) {
        return meta(
                        page,
                        "article:published_time",
                        "og:article:published_time",
                        "datePublished",
                        "date",
                        "pubdate",
                        "publish-date",
                        "parsely-pub-date",
                        "dc.date",
                        "dc.date.issued",
                        "sailthru.date")
                .flatMap(PublicationTime::parse)
                .or(() -> page
                        .select(
                                "time[itemprop=datePublished][datetime], time[pubdate][datetime], header time[datetime],"
                                        + " article time[datetime], main time[datetime], time[datetime]")
                        .stream()
                        .flatMap(time -> PublicationTime.parse(time.attr("datetime")).stream())
                        .findFirst());
    }

    private static Optional<String> language(Document page) {
        return Optional.ofNullable(page.selectFirst("html"))
                .map(html -> html.attr("lang"))
                .filter(tag -> !tag.isBlank())
                .or(() -> meta(page, "og:locale").map(tag -> tag.replace('_', '-')));
    }

    private static Optional<String> meta(Document page, String... names) {
        return Stream.of(names)
                .flatMap(name -> page
                        .select("meta[property=" + quoted(name) + "], meta[name=" + quoted(name) + "], meta[itemprop="
                                + quoted(name) + "]")
                        .stream())
                .map(meta -> PageWords.plain(meta.attr("content")))
                .filter(words -> !words.isEmpty())
                .findFirst();
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private static Optional<String> text(Document page, String... queries) {
        return Stream.of(queries)
                .flatMap(query -> Optional.ofNullable(page.selectFirst(query)).stream())
                .map(Element::text)
                .map(PageWords::plain)
                .filter(words -> !words.isEmpty())
                .findFirst();
    }
}
