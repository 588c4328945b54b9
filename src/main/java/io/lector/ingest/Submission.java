package io.lector.ingest;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.lector.article.Sha256;
import io.lector.quizbank.BankJson;
import java.nio.charset.StandardCharsets;

/**
 * What was posted: an article as its publisher has it, and what is known of it besides.
 *
 * @param bytes as they came: of a file in whatever encoding, of a text in UTF-8
 */
public record Submission(Form form, byte[] bytes, Details details) {

    /** What the bytes are. */
    public enum Form {
        @JsonProperty("text")
        TEXT,
        @JsonProperty("html")
        HTML,
        @JsonProperty("markdown")
        MARKDOWN,
        /** A file, which says itself what it is. */
        @JsonProperty("file")
        FILE
    }

    static Submission of(Form form, String text, Details details) {
        return new Submission(form, text.getBytes(StandardCharsets.UTF_8), details);
    }

    /** What was posted as a text, HTML or Markdown. */
    @JsonIgnore
    String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The same for the same posting, byte for byte. */
    @JsonIgnore
    String fingerprint() {
        return Sha256.of(BankJson.write(this));
    }
}
