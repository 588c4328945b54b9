package io.lector.question;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a question can ask for. */
public enum Topic {
    @JsonProperty("people")
    PEOPLE,
    @JsonProperty("places")
    PLACES,
    @JsonProperty("dates")
    DATES,
    @JsonProperty("numbers")
    NUMBERS
}
