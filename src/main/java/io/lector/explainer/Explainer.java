package io.lector.explainer;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;

/**
 * At most {@value #MAX_WORDS} words about an entity, term, number, date or cause.
 *
 * @param title the question it answers: "Who is Kaja Kallas?"
 * @param entity the entity it is about, if it is about one
 */
public record Explainer(String id, Kind kind, String title, Optional<String> entity, List<Sentence> sentences) {

    public static final int MAX_WORDS = 60;

    /** What an explainer explains. */
    public enum Kind {
        @JsonProperty("who")
        WHO,
        @JsonProperty("term")
        TERM,
        @JsonProperty("timeline")
        TIMELINE,
        @JsonProperty("number")
        NUMBER,
        @JsonProperty("when")
        WHEN,
        @JsonProperty("why")
        WHY
    }

    /**
     * One sentence with what it stands on.
     *
     * @param facts ids of the facts it is made of; empty only for background
     * @param background where a sentence comes from that the article does not hold
     */
    public record Sentence(String text, List<String> facts, Optional<Source> background) {
        public Sentence {
            facts = List.copyOf(facts);
            if (facts.isEmpty() == background.isEmpty()) {
                throw new IllegalArgumentException("a sentence stands either on facts or on a source: " + text);
            }
        }
    }

    /** A source outside the article. */
    public record Source(String title, String url) {}

    public Explainer {
        sentences = List.copyOf(sentences);
    }
}
