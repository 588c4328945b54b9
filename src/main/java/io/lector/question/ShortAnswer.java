package io.lector.question;

import io.lector.grading.Expected;
import java.util.List;

/** A name or a few words. */
public record ShortAnswer(Card card, List<Expected> parts) implements TypedQuestion {

    public ShortAnswer {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("nothing expected");
        }
    }
}
