package io.lector.chat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How fast one learner may talk. */
@ConfigMapping(prefix = "lector.chat")
interface ChatConfig {

    /** Messages that one learner may send at once. */
    @WithDefault("20")
    @Min(1)
    int burst();

    /** Messages a second that one learner may send for long. */
    @WithDefault("4")
    @Min(1)
    int perSecond();
}
