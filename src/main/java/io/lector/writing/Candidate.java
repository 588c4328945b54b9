package io.lector.writing;

import io.lector.fact.Slot;
import io.lector.question.Question;
import java.util.List;

/**
 * A question that was written and not yet judged.
 *
 * @param itemClass the class of question for statistics, "multiple-choice/who"
 * @param asked the slots of the first fact that the key fills
 * @param spare whether a large bank has better ones of the same fact; what a small one has too few of is filled with it
 */
public record Candidate(Question question, String itemClass, List<Slot> asked, boolean spare) {

    public Candidate(Question question, String itemClass, List<Slot> asked) {
        this(question, itemClass, asked, false);
    }

    public Candidate {
        asked = List.copyOf(asked);
    }

    /** The same for a bank that has too little else. */
    Candidate asSpare() {
        return new Candidate(question, itemClass, asked, true);
    }
}
