package io.lector.quizbank;

import io.lector.explainer.Explainer;
import java.util.List;
import java.util.Optional;

/**
 * A generated explainer with what the editors say of it; none is offered where people wrote one of the same id.
 *
 * @param content first {@value GeneratedItem#CONTENT_LENGTH} hex digits of the hash of what was generated
 */
public record GeneratedExplainer(Explainer explainer, String content, Status status, List<String> reasons) {

    public GeneratedExplainer {
        reasons = List.copyOf(reasons);
    }

    GeneratedExplainer reviewed(Reviews reviews) {
        Optional<Review> review = reviews.of(explainer.id(), content);
        return new GeneratedExplainer(explainer, content, Reviews.status(review), Reviews.reasons(review));
    }
}
