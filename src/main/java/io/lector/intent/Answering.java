package io.lector.intent;

import io.lector.question.Asked;
import java.util.Optional;

/** Reads answers to the open question, in the shape that its kind takes. */
sealed interface Answering permits Choosing, Judging, Sequencing, Pairing, Typing {

    static Answering of(Asked asked) {
        return switch (asked.kind()) {
            case "true-false" -> new Judging(asked);
            case "ordering" -> new Sequencing(asked);
            case "matching" -> new Pairing(asked);
            default -> asked.options().isEmpty() ? new Typing(asked) : new Choosing(asked);
        };
    }

    /** An answer that repeats the whole text of an option, hence may hide a command. */
    default Optional<Intent> whole(Message message) {
        return Optional.empty();
    }

    /** An answer that can be nothing else: letters, numbers, "true". */
    Optional<Intent> exact(Message message);

    /** What the message comes to if it is an answer and nothing else. */
    Optional<Intent> loose(Message message);
}
