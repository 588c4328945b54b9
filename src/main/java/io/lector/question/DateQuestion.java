package io.lector.question;

import io.lector.grading.Expected;
import java.util.List;

/** When, as a date or a period. */
public record DateQuestion(Card card, Expected.Day expected) implements TypedQuestion {

    @Override
    public List<Expected> parts() {
        return List.of(expected);
    }
}
