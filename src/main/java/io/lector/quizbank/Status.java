package io.lector.quizbank;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a generated item stands. */
public enum Status {
    /** Passed the gate; no editor has decided on what it says now. */
    @JsonProperty("draft")
    DRAFT,
    /** An editor accepted it, as it is or edited. */
    @JsonProperty("accepted")
    ACCEPTED,
    /** The gate or an editor turned it down. */
    @JsonProperty("rejected")
    REJECTED
}
