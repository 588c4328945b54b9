package io.lector.quizbank;

import io.lector.explainer.Explainer;
import io.lector.fact.FactBook;
import io.lector.question.Question;
import java.util.List;

/**
 * All that the files of one article hold.
 *
 * @param questions written by hand
 */
public record Contents(FactBook book, List<Explainer> explainers, List<Question> questions, List<Review> reviews) {

    public Contents {
        explainers = List.copyOf(explainers);
        questions = List.copyOf(questions);
        reviews = List.copyOf(reviews);
    }

    /** Of an article about which nobody has written anything yet. */
    public static Contents of(FactBook book) {
        return new Contents(book, List.of(), List.of(), List.of());
    }

    public String slug() {
        return book.article().slug();
    }
}
