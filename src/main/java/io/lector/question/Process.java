package io.lector.question;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Reading processes of PIRLS 2021 that a question asks of a reader. */
public enum Process {
    @JsonProperty("retrieve")
    RETRIEVE,
    @JsonProperty("infer")
    INFER,
    @JsonProperty("interpret")
    INTERPRET,
    @JsonProperty("evaluate")
    EVALUATE
}
