package io.lector.fact;

import io.lector.article.Article;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Evidence as a reader sees it.
 *
 * @param link the publisher's page, scrolled to the quote by a text fragment; empty when the article has no page
 */
public record Citation(int paragraph, int sentence, String quote, Optional<String> link) {

    public static Citation of(Evidence evidence, Article article) {
        return new Citation(
                evidence.paragraph(),
                evidence.sentence(),
                evidence.quote(),
                page(article).map(page -> page + "#:~:text=" + fragment(evidence.quote())));
    }

    private static Optional<String> page(Article article) {
        return Optional.of(article.url().toString()).filter(url -> url.startsWith("http"));
    }

    private static String fragment(String quote) {
        return URLEncoder.encode(quote, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
