package io.lector.article;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * A news article as the bank knows it: everything but its text.
 *
 * @param slug stable name in URLs, kebab-case
 * @param published when the publisher put it out
 * @param zone the time zone in which "Thursday" and "last week" are meant
 * @param revision number of the text's state, from 1; a correction makes a new one
 */
public record Article(
        String slug,
        String title,
        String publisher,
        String author,
        URI url,
        Instant published,
        ZoneId zone,
        int revision) {

    public Article {
        Objects.requireNonNull(published);
        Objects.requireNonNull(zone);
        if (revision < 1) {
            throw new IllegalArgumentException("revision counts from 1");
        }
    }

    /** The calendar day against which the article's relative dates are resolved. */
    public LocalDate dateline() {
        return published.atZone(zone).toLocalDate();
    }
}
