package io.lector.question;

import java.util.List;
import java.util.random.RandomGenerator;

/** A question with one right option among others. */
public sealed interface SingleChoice extends Question permits MultipleChoice, WhoSaid, EvidenceChoice {

    Choice choice();

    @Override
    default Grade grade(Response response) {
        return choice().grade(response);
    }

    @Override
    default Asked asked(int version, RandomGenerator chance) {
        return Asked.of(this, version, choice().shuffled(chance), List.of());
    }

    @Override
    default Key key() {
        return choice().asKey();
    }

    @Override
    default int wrongOptions() {
        return choice().distractors().size();
    }
}
