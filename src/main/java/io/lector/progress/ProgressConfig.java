package io.lector.progress;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

/** How memory is kept. */
@ConfigMapping(prefix = "lector")
interface ProgressConfig {

    /** The chance of recall at which a fact is due. */
    @WithDefault("0.9")
    @DecimalMin("0.7")
    @DecimalMax("0.97")
    double retention();
}
