package io.lector.quizbank;

import io.lector.question.Question;
import java.util.List;
import java.util.Optional;

/**
 * A generated question with what the gate and the editors say of it.
 *
 * @param question as it would be served: edited, if an editor did so
 * @param itemClass the class of question, "multiple-choice/who"
 * @param content first {@value #CONTENT_LENGTH} hex digits of the hash of what was generated
 * @param reasons why it was turned down or accepted, the gate's flaws as "rule: reason"
 */
public record GeneratedItem(Question question, String itemClass, String content, Status status, List<String> reasons) {

    public static final int CONTENT_LENGTH = 12;

    public GeneratedItem {
        reasons = List.copyOf(reasons);
    }

    public String id() {
        return question.card().id();
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
                content,
                Reviews.status(review),
                Reviews.reasons(review));
    }
}
