package io.lector.question;

import io.lector.grading.Expected;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** When, as a date or a period. */
public record DateQuestion(Card card, Expected.Day expected) implements Question {

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
