package io.lector.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;

/** Values as the JSON that {@code jsonb} columns hold. */
@ApplicationScoped
public class JsonColumns {

    private static final TypeReference<List<Turn>> TURNS = new TypeReference<>() {};

    private final ObjectMapper json;

    JsonColumns(ObjectMapper json) {
        this.json = json;
    }

    public String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException bug) {
            throw new UncheckedIOException(bug);
        }
    }

    /** Also what an older or a newer version of the service wrote, with fields that are absent or unknown. */
    public <T> T read(String text, Class<T> type) {
        try {
            return json.readerFor(type)
                    .without(
                            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                    .readValue(text);
        } catch (JsonProcessingException bug) {
            throw new UncheckedIOException(bug);
        }
    }

    List<Turn> turns(String text) {
        try {
            return json.readValue(text, TURNS);
        } catch (JsonProcessingException bug) {
            throw new UncheckedIOException(bug);
        }
    }
}
