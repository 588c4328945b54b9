package io.lector.reading;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * An article as it came in.
 *
 * @param charset as the transport declares it, which counts more than what a page says of itself
 * @param known what whoever sends it knows; it counts more than what the article says of itself
 */
public record Source(byte[] bytes, Optional<ArticleFormat> format, Optional<Charset> charset, Metadata known) {

    public Source {
        bytes = bytes.clone();
    }

    /** From a file: its name tells the format where it has a known ending. */
    public static Source ofFile(byte[] bytes, String name, Metadata known) {
        return new Source(bytes, ArticleFormat.ofFile(name), Optional.empty(), known);
    }

    /** From a string in a request, which is decoded already. */
    public static Source ofString(String text, ArticleFormat format, Metadata known) {
        return new Source(
                text.getBytes(StandardCharsets.UTF_8), Optional.of(format), Optional.of(StandardCharsets.UTF_8), known);
    }

    /** The name of the input in a refusal. */
    String field() {
        return format.map(ArticleFormat::field).orElse("article");
    }
}
