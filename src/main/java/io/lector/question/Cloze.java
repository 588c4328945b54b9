package io.lector.question;

import io.lector.grading.Expected;
import java.util.List;

/** Fill the blank. The stem holds it as {@value #BLANK}. */
public record Cloze(Card card, Expected expected) implements TypedQuestion {

    public static final String BLANK = "_____";

    @Override
    public List<Expected> parts() {
        return List.of(expected);
    }
}
