package io.lector.quizbank;

import java.util.Optional;

/** {@code reviews.yaml}: decisions on generated items. */
final class ReviewsFile {

    private ReviewsFile() {}

    /** @param review without faults */
    static Review review(Entry review) {
        Entry edit = review.at("edit");
        return new Review(
                review.text("item"),
                review.text("content"),
                Words.constant(Review.Decision.class, review.text("decision")),
                review.text("reason"),
                edit.present()
                        ? Optional.of(new Review.Edit(
                                edit.optional("stem"),
                                edit.optional("explanation"),
                                edit.texts("hints"),
                                edit.texts("despite")))
                        : Optional.empty());
    }
}
