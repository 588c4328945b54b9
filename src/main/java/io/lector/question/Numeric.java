package io.lector.question;

import io.lector.grading.Expected;
import java.util.List;

/** How many or how much, as a number. */
public record Numeric(Card card, Expected.Amount expected) implements TypedQuestion {

    @Override
    public List<Expected> parts() {
        return List.of(expected);
    }
}
