package io.lector.quiz;

import io.lector.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** All quizzes. */
@ApplicationScoped
class Quizzes implements PanacheRepositoryBase<QuizRow, QuizRow.Key> {

    private final JsonColumns json;

    Quizzes(JsonColumns json) {
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
        return read(row(learner, id, LockModeType.NONE), json);
    }

    /** The same, and nobody else changes it before this transaction ends. */
    Quiz requireLocked(UUID learner, UUID id) {
        return read(row(learner, id, LockModeType.PESSIMISTIC_WRITE), json);
    }

    /** Stores what changed of a quiz that was read with a lock in this transaction. */
    void update(Quiz quiz) {
        write(quiz, row(quiz.learner(), quiz.id(), LockModeType.NONE));
    }

    private QuizRow row(UUID learner, UUID id, LockModeType lock) {
        return findByIdOptional(new QuizRow.Key(learner, id), lock).orElseThrow(() -> unknown(id));
    }

    static Refusal unknown(UUID id) {
        return Refusal.of(Refusal.Kind.NOT_FOUND, "You have no quiz " + id + ".");
    }

    /** PostgreSQL keeps microseconds: what is stored must equal what is returned. */
    static Instant storable(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    private void write(Quiz quiz, QuizRow row) {
        row.turns = json.write(quiz.turns());
        row.finishedAt = quiz.finished().orElse(null);
    }

    static Quiz read(QuizRow row, JsonColumns json) {
        return new Quiz(
                row.key.learnerId(),
                row.key.quizId(),
                row.articleSlug,
                Behaviour.valueOf(row.behaviour.toUpperCase(Locale.ROOT)),
                row.seed,
                json.turns(row.turns),
                row.startedAt,
                Optional.ofNullable(row.finishedAt));
    }
}
