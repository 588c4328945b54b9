package io.lector.question;

import io.lector.grading.AnswerReader;
import io.lector.grading.Expected;
import io.lector.grading.Match;
import java.util.List;

/** Grading of the kinds that take words. */
final class Typed {

    private Typed() {}

    static Grade grade(Response response, List<Expected> parts) {
        if (response instanceof Response.GiveUp) {
            return Responses.gaveUp();
        }
        String text = Responses.text(response);
        Match match = parts.size() == 1 ? AnswerReader.read(text, parts.get(0)) : AnswerReader.readAll(text, parts);
        return switch (match.outcome()) {
            case RIGHT -> Grade.correct();
            case PARTLY -> Grade.partial(match.fraction(), match.reason());
            case WRONG -> Grade.incorrect(match.reason());
            case UNCLEAR -> Grade.unsure(match.reason());
        };
    }
}
