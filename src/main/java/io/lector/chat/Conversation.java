package io.lector.chat;

import java.time.Instant;
import java.util.UUID;

/** A learner's talk about one article. @param messages how many there are, the greeting counted */
record Conversation(UUID learner, UUID id, String article, Standing standing, int messages, Instant started) {

    /** After one more message. */
    Conversation after(Standing next) {
        return new Conversation(learner, id, article, next, messages + 1, started);
    }
}
