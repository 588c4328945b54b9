package io.lector.quiz;

import io.lector.question.Grade;
import io.lector.question.Response;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Answers that were given before; {@link AnswerTable} stores new ones. */
@ApplicationScoped
class Answers implements PanacheRepositoryBase<AnswerRow, AnswerRow.Key> {

    private final JsonColumns json;

    Answers(JsonColumns json) {
        this.json = json;
    }

    /** The last answer to each question of a quiz, by the question's id. */
    Map<String, Answer> lastOf(UUID learner, UUID quiz) {
        Map<String, Answer> last = new LinkedHashMap<>();
        list("key.learnerId = ?1 and quizId = ?2", Sort.by("answeredAt"), learner, quiz)
                .forEach(row -> last.put(row.itemId, read(row, json)));
        return last;
    }

    static Answer read(AnswerRow row, JsonColumns json) {
        return new Answer(
                row.key.answerId(),
                row.quizId,
                row.itemId,
                row.itemVersion,
                json.read(row.response, Response.class),
                row.certainty == 0 ? Optional.empty() : Optional.of(Certainty.of(row.certainty)),
                json.read(row.grade, Grade.class),
                json.read(row.turn, Turn.class),
                row.answeredAt);
    }

    /** 1..3, or 0 where it is not asked. */
    static short stored(Optional<Certainty> certainty) {
        return certainty.map(sure -> (short) (sure.ordinal() + 1)).orElse((short) 0);
    }
}
