package io.lector.reading;

import io.lector.article.ArticleText;
import org.jsoup.Jsoup;

/** Words out of a page's attributes and scripts, without mark-up. */
final class PageWords {

    private PageWords() {}

    /** Entities resolved, tags and scripts dropped, white space normalised. */
    static String plain(String words) {
        boolean marked = words.indexOf('<') >= 0 || words.indexOf('&') >= 0;
        return ArticleText.normalised(marked ? Jsoup.parse(words).text() : words);
    }
}
