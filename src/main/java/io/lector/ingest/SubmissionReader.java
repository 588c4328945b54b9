package io.lector.ingest;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lector.problem.Refusal;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Makes submissions of the bodies of requests; an article is longer than any text that is taken elsewhere. */
@Singleton
class SubmissionReader {

    private final ObjectMapper json;

    SubmissionReader(ObjectMapper json, IngestConfig config) {
        this.json = json.copy();
        StreamReadConstraints usual = json.getFactory().streamReadConstraints();
        this.json
                .getFactory()
                .setStreamReadConstraints(usual.rebuild()
                        .maxStringLength(Math.toIntExact(config.maxBytes()))
                        .build());
    }

    /** @param isRevision whether it is meant to take the place of an article that is there */
    record Read(Submission submission, boolean isRevision) {}

    /**
     * Reads a body to its end.
     *
     * @throws Refusal INVALID that names what is wrong
     * @throws IOException if the body is too large, is no JSON, or does not arrive
     */
    Read read(MediaType type, InputStream body) throws IOException {
        byte[] bytes = body.readAllBytes();
        return type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE) ? MultipartForm.read(type, bytes) : json(bytes);
    }

    private Read json(byte[] bytes) throws IOException {
        PostedArticle posted = json.readValue(utf8("body", bytes), PostedArticle.class);
        if (posted == null) {
            throw Refusal.invalid("body", "must be an object");
        }
        return new Read(posted.submission(), posted.isRevision());
    }

    static String utf8(String field, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            throw Refusal.invalid(field, "must be UTF-8");
        }
    }
}
