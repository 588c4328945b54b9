package io.lector.question;

import java.util.List;
import java.util.random.RandomGenerator;

/** One right option among others. */
public record MultipleChoice(Card card, Choice choice) implements Question {

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
