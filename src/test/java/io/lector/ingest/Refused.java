package io.lector.ingest;

import static io.lector.ingest.Newsroom.editor;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/** What must be refused, and must leave nothing behind. */
@ApplicationScoped
class Refused {

    private static final String PATH = "/api/v1/articles";

    @Inject
    EntityManager entities;

    static Response raw(String type, String body) {
        return editor().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(type, ContentType.TEXT)
                                .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(PATH);
    }

    static Response problem(Response reply, int status) {
        assertEquals(status, reply.statusCode(), reply.asString());
        assertTrue(String.valueOf(reply.contentType()).startsWith("application/problem+json"), reply.contentType());
        assertTrue(!reply.<String>path("detail").isBlank(), reply.asString());
        assertTrue(
                !reply.asString().matches("(?s).*(io\\.lector|java\\.|jackson|netty|Exception).*"), reply.asString());
        return reply;
    }

    void storesNothing(Stream<Executable> requests) {
        long before = stored();
        assertAll(requests.toList());
        assertEquals(before, stored());
    }

    long stored() {
        return ((Number) entities.createNativeQuery("select count(*) from job").getSingleResult()).longValue();
    }
}
