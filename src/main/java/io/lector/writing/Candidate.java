package io.lector.writing;

import io.lector.fact.Slot;
import io.lector.question.Question;
import java.util.List;

/**
 * A question that was written and not yet judged.
 *
 * @param itemClass the class of question for statistics, "multiple-choice/who"
 * @param asked the slots of the first fact that the key fills
 */
public record Candidate(Question question, String itemClass, List<Slot> asked) {

    public Candidate {
        asked = List.copyOf(asked);
    }
}
