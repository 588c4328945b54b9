package io.lector.chat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** Values as the JSON that the columns of {@code conversation} and {@code message} hold. */
@ApplicationScoped
class Columns {

    /** What {@link MessageRow#said} holds. */
    record SaidColumn(Optional<String> text, Optional<Action> action, Optional<String> label) {}

    /** What {@link MessageRow#replies} holds. */
    record RepliesColumn(List<Reply> replies, Optional<QuizState> quiz) {}

    private final ObjectMapper json;

    Columns(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException bug) {
            throw new UncheckedIOException(bug);
        }
    }

    <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException bug) {
            throw new UncheckedIOException(bug);
        }
    }
}
