package io.lector.reading;

import static io.lector.article.BlockKind.BODY;
import static io.lector.article.BlockKind.CAPTION;
import static io.lector.article.BlockKind.HEADING;
import static io.lector.article.BlockKind.LIST_ITEM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lector.article.Block;
import io.lector.article.BlockKind;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageReadingTest {

    private static final List<String> SENTENCES =
            List.of(MadeUpPages.FIRST, MadeUpPages.SECOND, MadeUpPages.THIRD, MadeUpPages.FOURTH, MadeUpPages.FIFTH);

    static List<String> pages() {
        return List.of(MadeUpPages.daily(), MadeUpPages.portal(), MadeUpPages.gazette());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void exactly_the_sentences_of_the_article_are_its_body(String page) {
        assertEquals(SENTENCES, of(BODY, read(page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_that_could_run_and_no_mark_up_survives(String page) {
        String text = read(page).text().text();
        for (String trace : List.of("steal", "track()", "script", "{", "<", "color:red", "onclick")) {
            assertFalse(text.contains(trace), trace);
        }
    }

    @Test
    void captions_headings_and_lists_are_told_by_their_elements() {
        for (String page : List.of(MadeUpPages.daily(), MadeUpPages.portal())) {
            ReadArticle article = read(page);
            assertEquals(List.of(MadeUpPages.CAPTION + " (Jo Berg/Storvik Post)"), of(CAPTION, article));
            assertTrue(of(HEADING, article).contains("What comes next"));
            assertEquals(2, of(LIST_ITEM, article).size());
        }
    }

    @Test
    void what_stands_around_an_article_is_no_sentence_of_it() {
        for (String page : pages()) {
            List<String> facts = read(page).body().stream()
                    .map(block -> block.paragraph().text())
                    .toList();
            assertTrue(
                    facts.stream()
                            .noneMatch(
                                    line -> line.matches(
                                            ".*(Ferries to run|Home|Subscribe|Copyright|First!|2:07|Nora Vik is|Cat saved|ADVERT).*")),
                    facts::toString);
        }
    }

    @Test
    void json_ld_in_a_graph_says_what_is_known_of_the_article() {
        ReadArticle article = read(MadeUpPages.daily());
        assertEquals("Town shuts its harbour bridge & sends divers", article.title());
        assertEquals(Optional.of("Storvik Post"), article.metadata().publisher());
        assertEquals(Optional.of("Nora Vik, Jo Berg"), article.metadata().author());
        assertEquals(
                Optional.of(URI.create("https://storvikpost.example/news/bridge")),
                article.metadata().url());
        assertEquals(Optional.of(Instant.parse("2024-05-14T05:30:00Z")), article.published());
        assertEquals(ZoneOffset.ofHours(2), article.zone());
        assertEquals(Optional.of("en-CA"), article.metadata().language());
        assertEquals("town-shuts-its-harbour-bridge-sends-divers-2024", article.slug());
    }

    @Test
    void open_graph_and_time_elements_do_where_there_is_no_json_ld() {
        ReadArticle portal = read(MadeUpPages.portal());
        assertEquals("Bridge shut", portal.title());
        assertEquals(Optional.of("Fjord Portal"), portal.metadata().publisher());
        assertEquals(Optional.of("Nora Vik"), portal.metadata().author());
        assertEquals(Optional.of(Instant.parse("2024-05-14T05:30:00Z")), portal.published());
        ReadArticle gazette = read(MadeUpPages.gazette());
        assertEquals("Bridge shut until June", gazette.title());
        assertEquals(Optional.of(LocalDate.of(2024, 5, 14)), gazette.dateline());
    }

    @Test
    void what_the_sender_knows_counts_more_than_what_the_page_says() {
        Metadata known = Metadata.NOTHING
                .withTitle("Told by the sender")
                .withZone(ZoneId.of("America/Toronto"))
                .withPublished(PublicationTime.of(LocalDate.of(2024, 5, 13)));
        ReadArticle article = ArticleReader.read(Source.ofString(MadeUpPages.daily(), ArticleFormat.HTML, known));
        assertEquals("Told by the sender", article.title());
        assertEquals(Optional.of(LocalDate.of(2024, 5, 13)), article.dateline());
        assertEquals(ZoneId.of("America/Toronto"), article.article("bridge", 1).zone());
    }

    @Test
    void a_piece_of_html_without_a_page_around_it_is_the_article() {
        String piece = "<h2>Bridge shut</h2>"
                + String.join(
                        "", SENTENCES.stream().map(s -> "<p>" + s + "</p>").toList())
                + "<blockquote><p>The pillars lean.</p></blockquote>";
        ReadArticle article = read(piece);
        assertEquals(SENTENCES, of(BODY, article));
        assertEquals(List.of("The pillars lean."), of(BlockKind.QUOTATION, article));
        assertEquals("Bridge shut", article.title());
    }

    @Test
    void markdown_is_read_as_the_page_it_makes() {
        String markdown = "---\ntitle: Bridge shut\npublished: 2024-05-14\n---\n# Bridge shut\n\n"
                + MadeUpPages.FIRST.replace("harbour bridge", "**harbour** [bridge](https://b.example)") + "\n\n"
                + MadeUpPages.SECOND + "\n\n## What comes next\n\n" + MadeUpPages.THIRD
                + "\n\n- Line 4 runs.\n- Line 5 stops.\n\n"
                + MadeUpPages.FOURTH + "\n\n> The pillars lean.\n\n" + MadeUpPages.FIFTH
                + "\n\n<script>steal()</script>\n";
        ReadArticle article = ArticleReader.read(new Source(
                markdown.getBytes(StandardCharsets.UTF_8),
                Optional.of(ArticleFormat.MARKDOWN),
                Optional.empty(),
                Metadata.NOTHING));
        assertEquals(SENTENCES, of(BODY, article));
        assertEquals(List.of("Bridge shut", "What comes next"), of(HEADING, article));
        assertEquals(List.of("Line 4 runs.", "Line 5 stops."), of(LIST_ITEM, article));
        assertEquals(List.of("The pillars lean."), of(BlockKind.QUOTATION, article));
        assertEquals(Optional.of(LocalDate.of(2024, 5, 14)), article.dateline());
        assertFalse(article.text().text().contains("steal"));
    }

    @Test
    void a_page_is_known_as_one_without_being_told() {
        Source untold = new Source(
                MadeUpPages.daily().getBytes(StandardCharsets.UTF_8),
                Optional.empty(),
                Optional.empty(),
                Metadata.NOTHING);
        assertEquals(
                read(MadeUpPages.daily()).text().text(),
                ArticleReader.read(untold).text().text());
    }

    private static ReadArticle read(String html) {
        return ArticleReader.read(Source.ofString(html, ArticleFormat.HTML, Metadata.NOTHING));
    }

    private static List<String> of(BlockKind kind, ReadArticle article) {
        return article.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(Block::paragraph)
                .map(paragraph -> paragraph.text())
                .toList();
    }
}
