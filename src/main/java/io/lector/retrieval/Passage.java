package io.lector.retrieval;

import java.util.Objects;

/**
 * One thing of an article that can answer a question: a sentence, a fact in words, a sentence of an explainer.
 *
 * @param paragraph the number of the paragraph that it stands in, or is about
 */
public record Passage(String id, int paragraph, String text) {

    public Passage {
        Objects.requireNonNull(id);
        Objects.requireNonNull(text);
    }
}
