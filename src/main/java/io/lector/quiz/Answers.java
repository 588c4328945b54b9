package io.lector.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lector.question.Grade;
import io.lector.question.Response;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All answers: added once, never changed. */
@ApplicationScoped
class Answers implements PanacheRepositoryBase<AnswerRow, AnswerRow.Key> {

    private final ObjectMapper json;

    Answers(ObjectMapper json) {
        this.json = json;
    }

    void add(UUID learner, Answer answer) {
        AnswerRow row = new AnswerRow();
        row.key = new AnswerRow.Key(learner, answer.id());
        row.quizId = answer.quiz();
        row.itemId = answer.item();
        row.itemVersion = answer.version();
        row.response = write(answer.response());
        row.certainty =
                answer.certainty().map(sure -> (short) (sure.ordinal() + 1)).orElse((short) 0);
        row.grade = write(answer.grade());
        row.turn = write(answer.turn());
        row.answeredAt = answer.answered();
        persist(row);
    }

    /** The answer that this learner gave under that id, if any. */
    Optional<Answer> given(UUID learner, UUID id) {
        return findByIdOptional(new AnswerRow.Key(learner, id)).map(this::read);
    }

    /** The last answer to each question of a quiz, by the question's id. */
    Map<String, Answer> lastOf(UUID learner, UUID quiz) {
        Map<String, Answer> last = new LinkedHashMap<>();
        list("key.learnerId = ?1 and quizId = ?2", Sort.by("answeredAt"), learner, quiz)
                .forEach(row -> last.put(row.itemId, read(row)));
        return last;
    }

    private Answer read(AnswerRow row) {
        return new Answer(
                row.key.answerId(),
                row.quizId,
                row.itemId,
                row.itemVersion,
                parse(row.response, Response.class),
                row.certainty == 0 ? Optional.empty() : Optional.of(Certainty.of(row.certainty)),
                parse(row.grade, Grade.class),
                parse(row.turn, Turn.class),
                row.answeredAt);
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException bug) {
            throw new UncheckedIOException(bug);
        }
    }

    private <T> T parse(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException bug) {
            throw new UncheckedIOException(bug);
        }
    }
}
