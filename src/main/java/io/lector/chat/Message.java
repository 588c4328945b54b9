package io.lector.chat;

import java.util.Optional;
import java.util.UUID;

/** What a learner sends: words, or the quick reply that was taken. @param id chosen by the client */
record Message(UUID id, Optional<String> text, Optional<Action> action) {}
