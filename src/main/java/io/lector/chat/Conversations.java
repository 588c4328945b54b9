package io.lector.chat;

import io.lector.problem.Refusal;
import io.lector.quiz.JsonColumns;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** All conversations. */
@ApplicationScoped
class Conversations implements PanacheRepositoryBase<ConversationRow, ConversationRow.Key> {

    private final JsonColumns json;

    Conversations(JsonColumns json) {
        this.json = json;
    }

    void add(Conversation conversation) {
        ConversationRow row = new ConversationRow();
        row.key = new ConversationRow.Key(conversation.learner(), conversation.id());
        row.articleSlug = conversation.article();
        row.startedAt = conversation.started();
        write(conversation, row);
        persist(row);
    }

    /** @throws Refusal NOT_FOUND if this learner has no such conversation */
    Conversation require(UUID learner, UUID id) {
        return read(row(learner, id, LockModeType.NONE));
    }

    /** The same, and nobody else changes it before this transaction ends. */
    Conversation requireLocked(UUID learner, UUID id) {
        return read(row(learner, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Stores what changed of a conversation that was read with a lock in this transaction. */
    void update(Conversation conversation) {
        write(conversation, row(conversation.learner(), conversation.id(), LockModeType.NONE));
    }

    private ConversationRow row(UUID learner, UUID id, LockModeType lock) {
        return findByIdOptional(new ConversationRow.Key(learner, id), lock)
                .orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "You have no conversation " + id + "."));
    }

    private void write(Conversation conversation, ConversationRow row) {
        row.standing = json.write(conversation.standing());
        row.messages = conversation.messages();
    }

    private Conversation read(ConversationRow row) {
        return new Conversation(
                row.key.learnerId(),
                row.key.conversationId(),
                row.articleSlug,
                json.read(row.standing, Standing.class),
                row.messages,
                row.startedAt);
    }
}
