package io.lector.question;

import java.util.List;
import java.util.random.RandomGenerator;

/** Whose claim is this? One speaker among others. */
public record WhoSaid(Card card, Choice choice) implements Question {

    @Override
    public Grade grade(Response response) {
        return choice.grade(response);
    }

    @Override
    public Asked asked(int version, RandomGenerator chance) {
        return Asked.of(this, version, choice.shuffled(chance), List.of());
    }

    @Override
    public Key key() {
        return choice.asKey();
    }

    @Override
    public int wrongOptions() {
        return choice.distractors().size();
    }
}
