package io.lector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

/** The database server of a service that was killed: it may still run, wholly or in part, or have left its pid file. */
final class AbandonedServer {

    private static final String PID_FILE = "postmaster.pid";
    private static final Duration STOP_WAIT = Duration.ofSeconds(10);

    private AbandonedServer() {}

    /** Afterwards nothing works on the cluster any more. Only for the holder of the lock on the data directory. */
    static void clear(Path cluster) throws IOException {
        Path pidFile = cluster.resolve(PID_FILE);
        if (!Files.exists(pidFile)) {
            return;
        }
        process(cluster).ifPresent(AbandonedServer::stop);
        // A postmaster that was killed leaves its children a moment longer: two servers on one cluster would ruin it.
        ProcessHandle.allProcesses().filter(worksIn(cluster)).forEach(AbandonedServer::stop);
        // Whoever has this number now is not our server: left in place, the file would forbid the start.
        Files.deleteIfExists(pidFile);
    }

    /** The server that works on the cluster, if it runs. */
    static Optional<ProcessHandle> process(Path cluster) {
        return pidIn(cluster.resolve(PID_FILE))
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(AbandonedServer::isPostgres);
    }

    private static Optional<Long> pidIn(Path pidFile) {
        try {
            return Files.readAllLines(pidFile).stream()
                    .findFirst()
                    .map(String::strip)
                    .filter(pid -> pid.matches("\\d{1,18}"))
                    .map(Long::valueOf);
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(Path::of)
                .filter(command -> command.getFileName().toString().startsWith("postgres"))
                .isPresent();
    }

    /** PostgreSQL's processes work in the directory of their cluster; where that cannot be seen, none does. */
    private static Predicate<ProcessHandle> worksIn(Path cluster) {
        return process -> {
            try {
                return Path.of("/proc", Long.toString(process.pid()), "cwd")
                        .toRealPath()
                        .equals(cluster.toRealPath());
            } catch (IOException notToBeSeen) {
                return false;
            }
        };
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        if (!hasEnded(server)) {
            server.destroyForcibly();
            hasEnded(server);
        }
    }

    /** Waits a while, not for ever: where nobody collects the dead, a process that has ended still seems to be there. */
    private static boolean hasEnded(ProcessHandle server) {
        try {
            server.onExit().get(STOP_WAIT.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException | ExecutionException slow) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
