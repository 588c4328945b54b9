package io.lector.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A quiz as stored. */
@Entity
@Table(name = "quiz")
class QuizRow {

    /** A quiz is reached through its learner. */
    @Embeddable
    record Key(@Column(name = "learner_id") UUID learnerId, @Column(name = "quiz_id") UUID quizId)
            implements Serializable {}

    @EmbeddedId
    Key key;

    @Column(name = "article_slug")
    String articleSlug;

    String behaviour;
    long seed;

    @JdbcTypeCode(SqlTypes.JSON)
    String turns;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "finished_at")
    Instant finishedAt;
}
