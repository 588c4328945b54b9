package io.lector.ingest;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What whoever posts an article knows of it; what is empty is looked for in the article.
 *
 * @param fileName as the file was called, when one was posted
 * @param slug under which it is to be kept; the pipeline makes one of the title when empty
 */
public record Details(
        Optional<String> title,
        Optional<String> publisher,
        Optional<String> author,
        Optional<URI> url,
        Optional<OffsetDateTime> published,
        Optional<ZoneId> zone,
        Optional<String> fileName,
        Optional<String> slug) {}
