package io.lector.question;

import io.lector.fact.Evidence;
import io.lector.problem.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Does the article say this?
 *
 * @param holds whether the statement of the stem holds
 * @param confusion what was changed when it does not hold
 * @param feedback told to who takes it wrong: names the change, not the key
 * @param mistaken where the article says what the change was taken from
 */
public record TrueFalse(
        Card card, boolean holds, Optional<Confusion> confusion, String feedback, List<Evidence> mistaken)
        implements Question {

    private static final Option TRUE = new Option("true", "True");
    private static final Option FALSE = new Option("false", "False");

    public TrueFalse {
        mistaken = List.copyOf(mistaken);
    }

    @Override
    public Grade grade(Response response) {
        if (response instanceof Response.GiveUp) {
            return Responses.gaveUp();
        }
        String chosen = Responses.single(response);
        if (!chosen.equals(TRUE.id()) && !chosen.equals(FALSE.id())) {
            throw Refusal.invalid("response.choices", "no option " + chosen);
        }
        return chosen.equals(right().id())
                ? Grade.correct()
                : new Grade(Verdict.INCORRECT, 0, feedback, confusion, mistaken);
    }

    private Option right() {
        return holds ? TRUE : FALSE;
    }

    @Override
    public Asked asked(int version, RandomGenerator chance) {
        return Asked.of(this, version, List.of(TRUE, FALSE), List.of());
    }

    @Override
    public Key key() {
        return new Key(right().text(), List.of(right().id()), Map.of());
    }

    @Override
    public int wrongOptions() {
        return 1;
    }
}
