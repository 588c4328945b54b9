package io.lector.quizbank;

import io.lector.fact.Slot;
import io.lector.question.Question;
import io.lector.writing.Candidate;
import java.util.List;
import java.util.Optional;

/**
 * A generated question with what the gate and the editors say of it.
 *
 * @param question as it would be served: edited, if an editor did so
 * @param itemClass the class of question, "multiple-choice/who"
 * @param asked the slots of the first fact that the key fills
 * @param content first {@value #CONTENT_LENGTH} hex digits of the hash of what was generated
 * @param reasons why it was turned down or accepted, the gate's flaws as "rule: reason"
 */
public record GeneratedItem(
        Question question, String itemClass, List<Slot> asked, String content, Status status, List<String> reasons) {

    public static final int CONTENT_LENGTH = 12;

    public GeneratedItem {
        // Drafts that were stored before this was kept have none.
        asked = asked == null ? List.of() : List.copyOf(asked);
        reasons = List.copyOf(reasons);
    }

    public String id() {
        return question.card().id();
    }

    /** For the gate, in an editor's wording. */
    public Candidate candidate(Review.Edit edit) {
        return new Candidate(edit.of(question), itemClass, asked);
    }

    /** What the gate turned down, no editor can accept. */
    GeneratedItem reviewed(Reviews reviews) {
        if (status != Status.DRAFT) {
            return this;
        }
        Optional<Review> review = reviews.of(id(), content);
        return new GeneratedItem(
                review.flatMap(Review::edit).map(edit -> edit.of(question)).orElse(question),
                itemClass,
                asked,
                content,
                Reviews.status(review),
                Reviews.reasons(review));
    }
}
