package io.lector.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;

/** How much is taken in, and how long it may take. */
@ConfigMapping(prefix = "lector.ingest")
interface IngestConfig {

    /** Size of what may be posted, with all that is around the text. */
    @WithDefault("5000000")
    @Min(1_000)
    @Max(8_000_000)
    long maxBytes();

    /** Articles that may wait. */
    @WithDefault("100")
    @Min(1)
    int waiting();

    /** How long an instance may be silent before another takes up its article. */
    @WithDefault("30s")
    @DurationMin(seconds = 3)
    Duration lease();

    /** How often an article is begun, when the service keeps ending in the middle of it. */
    @WithDefault("3")
    @Min(1)
    int attempts();

    /** How long one article may take. */
    @WithDefault("10m")
    @DurationMin(seconds = 1)
    Duration timeLimit();
}
