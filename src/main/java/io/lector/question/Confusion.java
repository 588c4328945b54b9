package io.lector.question;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What somebody who picks a distractor has mixed up. */
public enum Confusion {
    @JsonProperty("another-speaker")
    ANOTHER_SPEAKER,
    @JsonProperty("another-actor")
    ANOTHER_ACTOR,
    @JsonProperty("another-thing")
    ANOTHER_THING,
    @JsonProperty("another-action")
    ANOTHER_ACTION,
    @JsonProperty("another-date")
    ANOTHER_DATE,
    @JsonProperty("another-number")
    ANOTHER_NUMBER,
    @JsonProperty("another-place")
    ANOTHER_PLACE,
    @JsonProperty("another-reason")
    ANOTHER_REASON,
    @JsonProperty("claim-as-fact")
    CLAIM_AS_FACT,
    @JsonProperty("not-in-article")
    NOT_IN_ARTICLE,
    /** Says more than the article does, or draws a conclusion it does not support. */
    @JsonProperty("overreach")
    OVERREACH
}
