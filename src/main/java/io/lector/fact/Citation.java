package io.lector.fact;

import io.lector.article.Article;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Evidence as a reader sees it.
 *
 * @param link the publisher's page, scrolled to the quote by a text fragment
 */
public record Citation(int paragraph, int sentence, String quote, String link) {

    public static Citation of(Evidence evidence, Article article) {
        String fragment = URLEncoder.encode(evidence.quote(), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
        return new Citation(
                evidence.paragraph(), evidence.sentence(), evidence.quote(), article.url() + "#:~:text=" + fragment);
    }
}
