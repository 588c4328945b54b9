package io.lector;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What {@link Main} reads before the service starts, named here so that the check for unknown keys knows it. */
@Unremovable
@ConfigMapping(prefix = "lector")
interface StartConfig {

    /** Where the embedded database keeps its data; {@code ~/.lector} when absent. */
    Optional<String> dataDir();
}
