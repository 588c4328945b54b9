package io.lector.learner;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.validator.constraints.time.DurationMin;

/** How learners are let in. */
@ConfigMapping(prefix = "lector")
interface LearnerConfig {

    /** Signs tokens, at least 32 bytes of UTF-8; without it the first start makes a key and keeps it in the database. */
    Optional<String> tokenSecret();

    /** How long a token is good for. */
    @WithDefault("180D")
    @DurationMin(minutes = 1)
    Duration tokenLifetime();

    /** Wrong resume codes that one client address may send in a minute. */
    @WithDefault("10")
    @Min(1)
    int resumeFailuresPerMinute();

    /** Wrong resume codes that all clients together may send to this instance in a minute. */
    @WithDefault("1000")
    @Min(1)
    int resumeFailuresPerMinuteOverall();
}
