package io.lector.quiz;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One response of a learner with its grade, as stored; written once. */
@Entity
@Immutable
@Table(name = "answer")
class AnswerRow {

    /** The id is the client's choice, so it only means something together with the learner. */
    @Embeddable
    record Key(@Column(name = "learner_id") UUID learnerId, @Column(name = "answer_id") UUID answerId)
            implements Serializable {}

    @EmbeddedId
    Key key;

    @Column(name = "quiz_id")
    UUID quizId;

    @Column(name = "item_id")
    String itemId;

    @Column(name = "item_version")
    int itemVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    String response;

    /** 1..3, or 0 where it is not asked. */
    short certainty;

    @JdbcTypeCode(SqlTypes.JSON)
    String grade;

    /** What the turn was after this answer. */
    @JdbcTypeCode(SqlTypes.JSON)
    String turn;

    @Column(name = "answered_at")
    Instant answeredAt;
}
