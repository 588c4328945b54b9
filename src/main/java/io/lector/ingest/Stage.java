package io.lector.ingest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How far an article has come. */
public enum Stage {
    @JsonProperty("queued")
    QUEUED(0, 0),
    @JsonProperty("reading")
    READING(0, 0.05),
    @JsonProperty("analysing")
    ANALYSING(0.05, 0.7),
    @JsonProperty("finding")
    FINDING(0.7, 0.8),
    @JsonProperty("writing")
    WRITING(0.8, 0.95),
    @JsonProperty("storing")
    STORING(0.95, 1),
    @JsonProperty("done")
    DONE(1, 1),
    @JsonProperty("failed")
    FAILED(0, 0),
    @JsonProperty("cancelled")
    CANCELLED(0, 0);

    private final double start;
    private final double end;

    Stage(double start, double end) {
        this.start = start;
        this.end = end;
    }

    /** @param share of this stage that is done, 0..1 @return share of the whole, 0..1 */
    double progress(double share) {
        return start + (end - start) * Math.max(0, Math.min(1, share));
    }

    boolean isEnd() {
        return this == DONE || this == FAILED || this == CANCELLED;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stage of(String column) {
        return valueOf(column.toUpperCase(Locale.ROOT));
    }
}
