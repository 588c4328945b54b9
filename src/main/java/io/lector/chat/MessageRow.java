package io.lector.chat;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A message with its replies as stored; written once. */
@Entity
@Immutable
@Table(name = "message")
class MessageRow {

    /** The id is the client's choice, so it only means something together with the learner. */
    @Embeddable
    record Key(@Column(name = "learner_id") UUID learnerId, @Column(name = "message_id") UUID messageId)
            implements Serializable {}

    /** What {@link #said} holds. */
    record SaidColumn(Optional<String> text, Optional<Action> action, Optional<String> label) {}

    /** What {@link #replies} holds. */
    record RepliesColumn(List<Reply> replies, Optional<QuizState> quiz) {}

    @EmbeddedId
    Key key;

    @Column(name = "conversation_id")
    UUID conversationId;

    int position;

    @JdbcTypeCode(SqlTypes.JSON)
    String said;

    @JdbcTypeCode(SqlTypes.JSON)
    String replies;

    @Column(name = "sent_at")
    Instant sentAt;
}
