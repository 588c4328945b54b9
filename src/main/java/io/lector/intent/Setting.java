package io.lector.intent;

import io.lector.question.Asked;
import java.util.Optional;

/**
 * The moment in which a message is read.
 *
 * @param open the question that waits, with options and prompts in the order in which they were shown
 * @param told what was told last
 * @param offered whether the last reply offered something that "yes" takes
 */
public record Setting(Optional<Asked> open, Told told, boolean offered) {

    /** Whether the question that waits is answered in words of one's own. */
    boolean isTyped() {
        return open.map(asked -> asked.options().isEmpty()).orElse(false);
    }
}
