package io.lector.reading;

import io.lector.article.Article;
import io.lector.article.ArticleText;
import io.lector.article.Block;
import io.lector.article.BlockKind;
import io.lector.problem.Refusal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * An article as it was read: what is known of it, its text, and what each paragraph is.
 *
 * @param metadata always with a title and a language
 * @param blocks one for each paragraph of the text, in its order
 */
public record ReadArticle(Metadata metadata, ArticleText text, List<Block> blocks) {

    public ReadArticle {
        blocks = List.copyOf(blocks);
    }

    public String title() {
        return metadata.title().orElseThrow();
    }

    /** The time zone that was told, or the offset of the publisher's clock, or UTC. */
    public ZoneId zone() {
        return metadata.zone()
                .or(() -> metadata.published().flatMap(PublicationTime::offset))
                .orElse(ZoneOffset.UTC);
    }

    /** Nothing when nobody said; then "on Thursday" means no day. */
    public Optional<Instant> published() {
        return metadata.published().map(time -> time.in(zone()));
    }

    /** The day against which relative dates are resolved. */
    public Optional<LocalDate> dateline() {
        return published().map(moment -> moment.atZone(zone()).toLocalDate());
    }

    /** A proposal for the article's stable name, in kebab-case. */
    public String slug() {
        return Slugs.of(title(), dateline());
    }

    /** Blocks whose sentences may become facts. */
    public List<Block> body() {
        return blocks.stream().filter(block -> block.kind().feedsFacts()).toList();
    }

    /** @param paragraph number from 1, one of the text's */
    public BlockKind kind(int paragraph) {
        return blocks.get(paragraph - 1).kind();
    }

    /**
     * The article under which a bank is kept.
     *
     * @throws Refusal INVALID if nobody said when it was published
     */
    public Article article(String slug, int revision) {
        Instant moment = published()
                .orElseThrow(() -> Refusal.invalid(
                        "publishedAt",
                        "neither the article nor you say when it was published; without that day \"Thursday\" and"
                                + " \"last week\" mean nothing: give publishedAt as 2025-05-14T09:30:00+02:00, or on"
                                + " the command line --published 2025-05-14"));
        URI address = metadata.url().orElse(URI.create("urn:lector:article:" + slug));
        String publisher =
                metadata.publisher().or(() -> metadata.url().map(URI::getHost)).orElse("unknown");
        return new Article(
                slug, title(), publisher, metadata.author().orElse(publisher), address, moment, zone(), revision);
    }
}
