package io.lector.quizbank;

import io.lector.article.Article;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** {@code article.yaml}: what is known of an article besides its text. */
final class ArticleFile {

    private ArticleFile() {}

    /** @param article without faults */
    static Article article(Entry article) {
        return new Article(
                article.text("slug"),
                article.text("title"),
                article.text("publisher"),
                article.text("author"),
                URI.create(article.text("url")),
                OffsetDateTime.parse(article.text("published")).toInstant(),
                ZoneId.of(article.text("zone")),
                article.number("revision"));
    }
}
