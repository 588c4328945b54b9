package io.lector.bank;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who made an item. */
public enum Origin {
    @JsonProperty("generated")
    GENERATED,
    @JsonProperty("written")
    WRITTEN
}
