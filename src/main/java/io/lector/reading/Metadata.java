package io.lector.reading;

import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What is known of an article besides its text, by whoever sends it, by its header or by its page.
 *
 * @param zone the time zone in which "Thursday" and "last week" are meant
 * @param language BCP 47 tag: "en-CA"
 */
public record Metadata(
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> author,
        Optional<URI> url,
        Optional<PublicationTime> published,
        Optional<ZoneId> zone,
        Optional<String> language) {

    public static final Metadata NOTHING = new Metadata(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** This, and where it knows nothing the other. */
    public Metadata or(Metadata other) {
        return new Metadata(
                title.or(other::title),
                publisher.or(other::publisher),
                author.or(other::author),
                url.or(other::url),
                published.or(other::published),
                zone.or(other::zone),
                language.or(other::language));
    }

    public Metadata withTitle(String words) {
        return new Metadata(Optional.of(words), publisher, author, url, published, zone, language);
    }

    public Metadata withPublished(PublicationTime time) {
        return new Metadata(title, publisher, author, url, Optional.of(time), zone, language);
    }

    public Metadata withZone(ZoneId meant) {
        return new Metadata(title, publisher, author, url, published, Optional.of(meant), language);
    }

    Metadata withLanguage(String tag) {
        return new Metadata(title, publisher, author, url, published, zone, Optional.of(tag));
    }
}
