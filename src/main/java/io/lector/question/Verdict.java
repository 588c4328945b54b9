package io.lector.question;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What grading says of a response. */
public enum Verdict {
    @JsonProperty("correct")
    CORRECT,
    @JsonProperty("partial")
    PARTIAL,
    @JsonProperty("incorrect")
    INCORRECT,
    /** It cannot be told, or the learner says so; counts neither for nor against. */
    @JsonProperty("unsure")
    UNSURE
}
