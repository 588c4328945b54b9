package io.lector.chat;

import io.lector.quiz.JsonColumns;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All messages with their replies. */
@ApplicationScoped
class Messages implements PanacheRepositoryBase<MessageRow, MessageRow.Key> {

    private final JsonColumns json;

    Messages(JsonColumns json) {
        this.json = json;
    }

    /** A message that was stored, and where. */
    record Placed(UUID conversation, Exchange exchange) {}

    /** @param conversation before this message */
    void add(Conversation conversation, Exchange exchange) {
        MessageRow row = new MessageRow();
        row.key = new MessageRow.Key(conversation.learner(), exchange.messageId());
        row.conversationId = conversation.id();
        row.position = conversation.messages();
        row.said = json.write(new MessageRow.SaidColumn(exchange.text(), exchange.action(), exchange.label()));
        row.replies = json.write(new MessageRow.RepliesColumn(exchange.replies(), exchange.quiz()));
        row.sentAt = exchange.sent();
        persist(row);
    }

    /** The message that has this id, in whichever conversation of the learner. */
    Optional<Placed> find(UUID learner, UUID message) {
        return findByIdOptional(new MessageRow.Key(learner, message))
                .map(row -> new Placed(row.conversationId, read(row)));
    }

    /**
     * The newest messages before a place, oldest first.
     *
     * @param before position of a message; those from it on are left out
     */
    List<Exchange> newest(Conversation conversation, int before, int most) {
        int end = Math.min(before, conversation.messages());
        return list(
                        "key.learnerId = ?1 and conversationId = ?2 and position >= ?3 and position < ?4",
                        Sort.by("position"),
                        conversation.learner(),
                        conversation.id(),
                        end - most,
                        end)
                .stream()
                .map(this::read)
                .toList();
    }

    private Exchange read(MessageRow row) {
        MessageRow.SaidColumn said = json.read(row.said, MessageRow.SaidColumn.class);
        MessageRow.RepliesColumn replies = json.read(row.replies, MessageRow.RepliesColumn.class);
        return new Exchange(
                row.key.messageId(),
                row.sentAt,
                said.text(),
                said.action(),
                said.label(),
                replies.replies(),
                replies.quiz());
    }
}
