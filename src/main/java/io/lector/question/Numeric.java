package io.lector.question;

import io.lector.grading.Expected;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** How many or how much, as a number. */
public record Numeric(Card card, Expected.Amount expected) implements Question {

    @Override
    public Grade grade(Response response) {
        return Typed.grade(response, List.of(expected));
    }

    @Override
    public Asked asked(int version, RandomGenerator chance) {
        return Asked.of(this, version, List.of(), List.of());
    }

    @Override
    public Key key() {
        return new Key(expected.shown(), List.of(), Map.of());
    }

    @Override
    public boolean typed() {
        return true;
    }
}
