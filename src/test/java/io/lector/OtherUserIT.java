package io.lector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The other tests run as whoever builds; when that is root, somebody without rights must get on as well. */
class OtherUserIT {

    private static final List<String> NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs");

    @TempDir
    Path folder;

    @Test
    void it_runs_for_a_user_without_rights() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "only root can become somebody else");
        assumeTrue(nobodyCanRead(PackagedService.JAR), "another user cannot read the jar, or there is no setpriv");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        try (PackagedService service = PackagedService.launch(
                        NOBODY,
                        PackagedService.freePort(),
                        Map.of("LECTOR_DATA_DIR", folder.resolve("data").toString()))
                .awaitReady()) {
            assertEquals(200, service.api().status("GET", "/api/v1/articles/istanbul-talks-2025"));
        }
    }

    private static boolean nobodyCanRead(Path file) throws InterruptedException {
        try {
            List<String> command = new java.util.ArrayList<>(NOBODY);
            command.addAll(List.of("test", "-r", file.toString()));
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
