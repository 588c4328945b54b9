package io.lector.question;

import io.lector.grading.AnswerReader;
import io.lector.grading.Expected;
import io.lector.grading.Match;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** A question that is answered by typing words. */
public sealed interface TypedQuestion extends Question permits Cloze, ShortAnswer, Numeric, DateQuestion {

    /** What is expected, all of it; several parts earn partial credit. */
    List<Expected> parts();

    @Override
    default Grade grade(Response response) {
        if (response instanceof Response.GiveUp) {
            return Responses.gaveUp();
        }
        String text = Responses.text(response);
        Match match = parts().size() == 1
                ? AnswerReader.read(text, parts().get(0), card().stem())
                : AnswerReader.readAll(text, parts());
        return switch (match.outcome()) {
            case RIGHT -> Grade.correct();
            case PARTLY -> Grade.partial(match.fraction(), match.reason());
            case WRONG -> Grade.incorrect(match.reason());
            case UNCLEAR -> Grade.unsure(match.reason());
        };
    }

    @Override
    default Asked asked(int version, RandomGenerator chance) {
        return Asked.of(this, version, List.of(), List.of());
    }

    @Override
    default Key key() {
        return new Key(parts().stream().map(Expected::shown).collect(Collectors.joining(Key.AND)), List.of(), Map.of());
    }
}
