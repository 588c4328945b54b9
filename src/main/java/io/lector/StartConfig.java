package io.lector;

import io.quarkus.arc.Unremovable;
import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;

/**
 * What the start-up reads. {@link Main} needs some of it before the service starts; it is named here too, so that the check
 * for unknown keys knows it.
 */
@Unremovable
@ConfigMapping(prefix = "lector")
interface StartConfig {

    /** Where the embedded database keeps its data; {@code ~/.lector} when absent. */
    Optional<String> dataDir();

    /** Origins whose pages may call the API from a browser, as {@code https://news.example}; none when absent. */
    Optional<List<@Pattern(regexp = "https?://[^/\\s]+", message = "must be like https://news.example") String>>
            corsOrigins();
}
