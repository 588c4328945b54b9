package io.lector.chat;

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

/** A conversation as stored. */
@Entity
@Table(name = "conversation")
class ConversationRow {

    /** A conversation is reached through its learner. */
    @Embeddable
    record Key(@Column(name = "learner_id") UUID learnerId, @Column(name = "conversation_id") UUID conversationId)
            implements Serializable {}

    @EmbeddedId
    Key key;

    @Column(name = "article_slug")
    String articleSlug;

    @JdbcTypeCode(SqlTypes.JSON)
    String standing;

    int messages;

    @Column(name = "started_at")
    Instant startedAt;
}
