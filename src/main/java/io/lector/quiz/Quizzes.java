package io.lector.quiz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lector.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** All quizzes. */
@ApplicationScoped
class Quizzes implements PanacheRepositoryBase<QuizRow, QuizRow.Key> {

    private static final TypeReference<List<Turn>> TURNS = new TypeReference<>() {};

    private final ObjectMapper json;

    Quizzes(ObjectMapper json) {
        this.json = json;
    }

    void add(Quiz quiz) {
        QuizRow row = new QuizRow();
        row.key = new QuizRow.Key(quiz.learner(), quiz.id());
        row.articleSlug = quiz.article();
        row.behaviour = quiz.behaviour().name().toLowerCase(Locale.ROOT);
        row.seed = quiz.seed();
        row.startedAt = quiz.started();
        write(quiz, row);
        persist(row);
    }

    /** @throws Refusal NOT_FOUND if this learner has no such quiz */
    Quiz require(UUID learner, UUID id) {
        return read(row(learner, id, LockModeType.NONE));
    }

    /** The same, and nobody else changes it before this transaction ends. */
    Quiz requireLocked(UUID learner, UUID id) {
        return read(row(learner, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Stores what changed of a quiz that was read with a lock in this transaction. */
    void update(Quiz quiz) {
        write(quiz, row(quiz.learner(), quiz.id(), LockModeType.NONE));
    }

    private QuizRow row(UUID learner, UUID id, LockModeType lock) {
        return findByIdOptional(new QuizRow.Key(learner, id), lock)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "You have no quiz " + id + "."));
    }

    private void write(Quiz quiz, QuizRow row) {
        try {
            row.turns = json.writeValueAsString(quiz.turns());
        } catch (JsonProcessingException bug) {
            throw new UncheckedIOException(bug);
        }
        row.finishedAt = quiz.finished().orElse(null);
    }

    private Quiz read(QuizRow row) {
        try {
            return new Quiz(
                    row.key.learnerId(),
                    row.key.quizId(),
                    row.articleSlug,
                    Behaviour.valueOf(row.behaviour.toUpperCase(Locale.ROOT)),
                    row.seed,
                    json.readValue(row.turns, TURNS),
                    row.startedAt,
                    Optional.ofNullable(row.finishedAt));
        } catch (JsonProcessingException bug) {
            throw new UncheckedIOException(bug);
        }
    }
}
