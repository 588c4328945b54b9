package io.lector.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A message with its replies, as both sides see it.
 *
 * @param text what was typed; absent when a quick reply was taken, and in the greeting
 * @param action the quick reply that was taken
 * @param label the words that stand for it
 * @param quiz where the quiz stands after it; only in the reply to the message itself
 */
record Exchange(
        UUID messageId,
        Instant sent,
        Optional<String> text,
        Optional<Action> action,
        Optional<String> label,
        List<Reply> replies,
        Optional<QuizState> quiz) {

    Exchange {
        replies = List.copyOf(replies);
    }

    boolean repeats(Message message) {
        return text.equals(message.text()) && action.equals(message.action());
    }

    Exchange withoutQuiz() {
        return new Exchange(messageId, sent, text, action, label, replies, Optional.empty());
    }
}
