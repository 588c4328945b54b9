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

    /** Nothing asked, nothing told, nothing offered. */
    public static final Setting IDLE = new Setting(Optional.empty(), Told.NOTHING, false);

    public static Setting asking(Asked open) {
        return new Setting(Optional.of(open), Told.NOTHING, false);
    }

    /** Whether the question that waits is answered in words of one's own. */
    boolean isTyped() {
        return open.map(asked -> asked.options().isEmpty()).orElse(false);
    }

    public Setting after(Told last) {
        return new Setting(open, last, offered);
    }

    public Setting offering() {
        return new Setting(open, told, true);
    }
}
