package io.lector.bank;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Size;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where the bank comes from and who may see what is not published. */
@ConfigMapping(prefix = "lector")
interface BankConfig {

    /** Folder with one folder an article; the bank packed into the jar when absent. */
    Optional<Path> bankDir();

    /** How often an instance looks whether another one has published something. */
    @WithDefault("2s")
    Duration bankRefresh();

    /** What an editor bears as token; without it the editors' paths do not exist. */
    Optional<@Size(min = 16) String> editorToken();

    /** Whether items are published without an editor, if their class was counted and found good. */
    @WithDefault("false")
    boolean autoPublish();
}
