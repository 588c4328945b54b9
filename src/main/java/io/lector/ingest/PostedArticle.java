package io.lector.ingest;

import io.lector.problem.Refusal;
import io.lector.problem.Refusal.FieldError;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An article as JSON. Exactly one of text, html and markdown; what is not given of the rest is looked for in the article.
 *
 * @param publishedAt when the publisher put it out, with its offset
 * @param timeZone in which "Thursday" and "last week" are meant, by its IANA name
 * @param slug name in addresses, kebab-case; made of the title and the year when absent
 * @param revisionOf slug of the article that this one takes the place of
 */
record PostedArticle(
        String text,
        String html,
        String markdown,
        @Schema(maxLength = 500) String title,
        @Schema(maxLength = 200) String publisher,
        @Schema(maxLength = 200) String author,
        @Schema(maxLength = 2000, format = "uri") String url,
        @Schema(format = "date-time") String publishedAt,
        @Schema(examples = "Europe/Oslo") String timeZone,
        @Schema(maxLength = 100, pattern = Slug.PATTERN) String slug,
        @Schema(maxLength = 100, pattern = Slug.PATTERN) String revisionOf) {

    /** Of the first newspapers; and the last that any embargo reaches. */
    private static final int FIRST_YEAR = 1600;

    private static final int LAST_YEAR = 2999;
    private static final int LONGEST_URL = 2_000;
    private static final Map<String, Integer> LONGEST = Map.of("title", 500, "publisher", 200, "author", 200);

    /** @throws Refusal INVALID that names every field that is wrong */
    Submission submission() {
        Map<Submission.Form, String> bodies = new TreeMap<>();
        put(bodies, Submission.Form.TEXT, text);
        put(bodies, Submission.Form.HTML, html);
        put(bodies, Submission.Form.MARKDOWN, markdown);
        List<FieldError> errors = new ArrayList<>();
        if (bodies.size() != 1) {
            errors.add(new FieldError("text", "give exactly one of text, html and markdown"));
        }
        bodies.forEach((form, body) -> {
            if (body.isBlank()) {
                errors.add(new FieldError(form.name().toLowerCase(Locale.ROOT), "is empty"));
            }
        });
        Details details = details(errors, Optional.empty());
        return bodies.entrySet().stream()
                .findFirst()
                .map(body -> Submission.of(body.getKey(), body.getValue(), details))
                .orElseThrow();
    }

    private static void put(Map<Submission.Form, String> bodies, Submission.Form form, String body) {
        if (body != null) {
            bodies.put(form, body);
        }
    }

    /** What is known besides the article itself. @throws Refusal INVALID if anything is wrong, errors so far included */
    Details details(List<FieldError> errors, Optional<String> fileName) {
        Details details = new Details(
                words("title", title, errors),
                words("publisher", publisher, errors),
                words("author", author, errors),
                url(errors),
                published(errors),
                zone(errors),
                fileName,
                slug(errors));
        if (!errors.isEmpty()) {
            throw Refusal.invalid(errors);
        }
        return details;
    }

    boolean isRevision() {
        return revisionOf != null;
    }

    private static Optional<String> words(String field, String value, List<FieldError> errors) {
        if (value != null && (value.isBlank() || value.length() > LONGEST.get(field))) {
            errors.add(new FieldError(field, "1 to " + LONGEST.get(field) + " characters"));
        }
        return Optional.ofNullable(value).map(String::strip);
    }

    private Optional<URI> url(List<FieldError> errors) {
        if (url == null) {
            return Optional.empty();
        }
        try {
            URI address = new URI(url);
            if (url.length() <= LONGEST_URL
                    && List.of("http", "https").contains(String.valueOf(address.getScheme()))
                    && address.getHost() != null
                    && address.getUserInfo() == null) {
                return Optional.of(address);
            }
        } catch (URISyntaxException none) {
            // told below
        }
        errors.add(new FieldError("url", "must be an http or https address"));
        return Optional.empty();
    }

    private Optional<OffsetDateTime> published(List<FieldError> errors) {
        try {
            Optional<OffsetDateTime> time = Optional.ofNullable(publishedAt).map(OffsetDateTime::parse);
            time.filter(told -> told.getYear() < FIRST_YEAR || told.getYear() > LAST_YEAR)
                    .ifPresent(told -> errors.add(
                            new FieldError("publishedAt", "must be in the years " + FIRST_YEAR + " to " + LAST_YEAR)));
            return time;
        } catch (DateTimeParseException none) {
            errors.add(new FieldError("publishedAt", "must be like 2025-05-14T09:30:00+02:00"));
            return Optional.empty();
        }
    }

    private Optional<ZoneId> zone(List<FieldError> errors) {
        if (timeZone != null && !ZoneId.getAvailableZoneIds().contains(timeZone)) {
            errors.add(new FieldError("timeZone", "must be a name as Europe/Oslo"));
            return Optional.empty();
        }
        return Optional.ofNullable(timeZone).map(ZoneId::of);
    }

    private Optional<String> slug(List<FieldError> errors) {
        if (slug != null && revisionOf != null && !slug.equals(revisionOf)) {
            errors.add(new FieldError("slug", "a revision keeps the slug of what it revises; leave it out"));
        }
        requireSlug("slug", slug, errors);
        requireSlug("revisionOf", revisionOf, errors);
        return Optional.ofNullable(revisionOf == null ? slug : revisionOf);
    }

    private static void requireSlug(String field, String value, List<FieldError> errors) {
        if (value != null && !Slug.isSlug(value)) {
            errors.add(new FieldError(
                    field, "lower-case letters and digits, words apart by hyphens: harbour-bridge-2025"));
        }
    }
}
