package io.lector;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A real PostgreSQL server that lives beside the service and keeps its data in one directory.
 *
 * <p>A lock on that directory, held as long as the process lives, tells a living service from one that was killed: a
 * server that a killed service left behind is stopped, a stale pid file is removed, and recovery does the rest.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "postgres";

    private static final Duration STOP_WAIT = Duration.ofSeconds(10);
    private static final Duration START_WAIT = Duration.ofSeconds(60);

    /** The data directory belongs to another running service. */
    static final class InUse extends IOException {
        InUse(Path dataDir) {
            super("another Lector is running on the data directory " + dataDir
                    + "; stop it, or choose another with -Dlector.data-dir=DIR");
        }
    }

    private final EmbeddedPostgres server;
    private final FileChannel lock;

    private EmbeddedDatabase(EmbeddedPostgres server, FileChannel lock) {
        this.server = server;
        this.lock = lock;
    }

    /** @throws InUse if another living service holds the directory */
    static EmbeddedDatabase start(Path dataDir) throws IOException {
        Path cluster = dataDir.toAbsolutePath().resolve("postgres");
        Files.createDirectories(cluster);
        FileChannel lock = lock(dataDir);
        clearAbandonedServer(cluster);
        clearHalfMadeCluster(cluster);
        return new EmbeddedDatabase(launch(cluster), lock);
    }

    private static EmbeddedPostgres launch(Path cluster) throws IOException {
        // The library's defaults are made for tests: without these three, an acknowledged answer could be lost.
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_WAIT)
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("max_connections", "100")
                .setLocaleConfig("locale", "C")
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    private static FileChannel lock(Path dataDir) throws IOException {
        FileChannel channel =
                FileChannel.open(dataDir.resolve("lector.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock held = channel.tryLock();
        if (held == null) {
            channel.close();
            throw new InUse(dataDir);
        }
        return channel;
    }

    private static void clearAbandonedServer(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> abandoned = Files.readAllLines(pidFile).stream()
                .findFirst()
                .map(String::strip)
                .filter(pid -> pid.matches("\\d+"))
                .flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(EmbeddedDatabase::isPostgres);
        abandoned.ifPresent(EmbeddedDatabase::stop);
        // Whoever has this number now is not our server: left in place, the file would forbid the start.
        Files.deleteIfExists(pidFile);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(Path::of)
                        .filter(command -> command.getFileName().toString().startsWith("postgres"))
                        .isPresent();
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(STOP_WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException slow) {
            server.destroyForcibly();
            server.onExit().join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** A first start that was killed inside initdb leaves files that no server accepts and that hold no answer. */
    private static void clearHalfMadeCluster(Path cluster) throws IOException {
        boolean half = !Files.exists(cluster.resolve("global/pg_control"))
                || !Files.exists(cluster.resolve("postgresql.conf"));
        if (half) {
            try (var files = Files.walk(cluster)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .filter(file -> !file.equals(cluster))
                        .forEach(EmbeddedDatabase::delete);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        lock.close();
    }
}
