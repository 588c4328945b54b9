package io.lector.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the JSON-LD of a page says of its article, in schema.org's words. */
final class JsonLd {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ARTICLE = Pattern.compile("\\w*Article|\\w*Posting|Report|Review");
    private static final int MOST_NODES = 5_000;

    private JsonLd() {}

    /** Blocks that are no JSON say nothing, as for a browser. */
    static Metadata of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]")) {
            Optional<JsonNode> article = parse(script.data()).flatMap(JsonLd::article);
            if (article.isPresent()) {
                return metadata(article.get());
            }
        }
        return Metadata.NOTHING;
    }

    private static Optional<JsonNode> parse(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(json));
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }

    /** The first article, in a list, a graph or as the main entity of a page. */
    private static Optional<JsonNode> article(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>();
        open.add(root);
        for (int seen = 0; seen < MOST_NODES && !open.isEmpty(); seen++) {
            JsonNode node = open.poll();
            if (node.isObject() && isArticle(node.path("@type"))) {
                return Optional.of(node);
            }
            node.forEach(open::add);
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        return each(type).anyMatch(name -> ARTICLE.matcher(name.asText()).matches());
    }

    private static Metadata metadata(JsonNode article) {
        return new Metadata(
                words(article.path("headline")).or(() -> words(article.path("name"))),
                name(article.path("publisher")),
                names(article.path("author")),
                address(article),
                words(article.path("datePublished")).flatMap(PublicationTime::parse),
                Optional.empty(),
                words(article.path("inLanguage")));
    }

    private static Optional<java.net.URI> address(JsonNode article) {
        return Stream.of(
                        article.path("url"),
                        article.path("mainEntityOfPage"),
                        article.path("mainEntityOfPage").path("@id"))
                .flatMap(node -> words(node).stream())
                .flatMap(words -> Addresses.in(words).stream())
                .findFirst();
    }

    private static Optional<String> names(JsonNode authors) {
        String joined = String.join(
                ", ", each(authors).flatMap(author -> name(author).stream()).toList());
        return Optional.of(joined).filter(names -> !names.isEmpty());
    }

    private static Optional<String> name(JsonNode person) {
        JsonNode first = person.isArray() ? person.path(0) : person;
        return words(first.isObject() ? first.path("name") : first)
                .filter(name -> !name.startsWith("http"))
                .map(Bylines::name);
    }

    private static Optional<String> words(JsonNode node) {
        return Optional.of(node)
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .map(PageWords::plain)
                .filter(words -> !words.isEmpty());
    }

    private static Stream<JsonNode> each(JsonNode node) {
        Iterator<JsonNode> nodes =
                node.isArray() ? node.elements() : java.util.List.of(node).iterator();
        return StreamSupport.stream(((Iterable<JsonNode>) () -> nodes).spliterator(), false);
    }
}
