package io.lector.writing;

import io.lector.question.Card;
import io.lector.question.Choice;
import io.lector.question.Distractor;
import io.lector.question.EvidenceChoice;
import io.lector.question.MultipleChoice;
import io.lector.question.MultipleResponse;
import io.lector.question.Question;
import io.lector.question.TrueFalse;
import io.lector.question.WhoSaid;
import java.util.stream.Collectors;

/** A candidate as text, for people who judge what the writer makes. */
public final class CandidateDump {

    private CandidateDump() {}

    public static String shown(Candidate candidate) {
        Question question = candidate.question();
        Card card = question.card();
        return "# " + card.id() + " " + candidate.itemClass() + " " + card.process() + " " + card.facts() + "\n  "
                + card.stem() + "\n" + options(question) + "  hints: " + String.join(" | ", card.hints())
                + "\n  because: "
                + card.explanation() + "\n";
    }

    private static String options(Question question) {
        if (question instanceof MultipleChoice choice) {
            return choice(choice.choice());
        }
        if (question instanceof WhoSaid choice) {
            return choice(choice.choice());
        }
        if (question instanceof EvidenceChoice choice) {
            return choice(choice.choice());
        }
        if (question instanceof MultipleResponse several) {
            return "    * " + several.key().text() + "\n"
                    + several.distractors().stream().map(CandidateDump::wrong).collect(Collectors.joining());
        }
        String feedback = question instanceof TrueFalse statement
                ? " (" + statement.confusion().map(Enum::name).orElse("-") + ") " + statement.feedback()
                : "";
        return "    * " + question.key().text() + feedback + "\n";
    }

    private static String choice(Choice choice) {
        return "    * " + choice.key().id() + " " + choice.key().text() + "\n"
                + choice.distractors().stream().map(CandidateDump::wrong).collect(Collectors.joining());
    }

    private static String wrong(Distractor wrong) {
        return "    - " + wrong.option().id() + " " + wrong.option().text() + "  [" + wrong.confusion() + "] "
                + wrong.feedback() + "\n";
    }
}
