package io.lector;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * A real PostgreSQL server that lives beside the service and keeps its data in one directory.
 *
 * <p>A lock on that directory, held as long as the process lives, tells a living service from one that was killed: a
 * server that a killed service left behind is stopped, a stale pid file is removed, and recovery does the rest. One that
 * is just stopping is waited for.
 */
final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "postgres";

    /** Chosen by the library. */
    private static final int ANY_PORT = 0;

    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final Duration START_WAIT = Duration.ofSeconds(60);
    /** A service that is told to stop takes a second or two; one that goes on would not let go in an hour. */
    private static final Duration LOCK_WAIT = Duration.ofSeconds(8);

    private static final long LOOK_MILLIS = 1_000;
    private static final long RETRY_MILLIS = 5_000;
    private static final Duration LOCK_LOOK = Duration.ofMillis(100);

    /** The data directory belongs to another running service. */
    static final class InUse extends IOException {
        InUse(Path dataDir) {
            super("another Lector is running on the data directory " + dataDir
                    + "; stop it, or choose another with -Dlector.data-dir=DIR");
        }
    }

    private final Path cluster;
    private final Path programs;
    private final FileChannel lock;
    private EmbeddedPostgres server;
    private volatile boolean closed;

    private EmbeddedDatabase(Path cluster, Path programs, FileChannel lock) throws IOException {
        this.cluster = cluster;
        this.programs = programs;
        this.lock = lock;
        this.server = launch(ANY_PORT);
    }

    /** @throws IOException that says what is wrong: {@link InUse} if another living service holds the directory */
    static EmbeddedDatabase start(Path dataDir) throws IOException {
        Path cluster = dataDir.toAbsolutePath().resolve("postgres");
        Path programs = dataDir.toAbsolutePath().resolve("server");
        FileChannel lock;
        try {
            Files.createDirectories(cluster, OWNER_ONLY);
            Files.createDirectories(programs, OWNER_ONLY);
            lock = lock(dataDir);
        } catch (FileSystemException unusable) {
            throw new IOException("lector.data-dir cannot be written to: " + dataDir, unusable);
        }
        AbandonedServer.clear(cluster);
        clearHalfMadeCluster(cluster);
        // The programs are not unpacked in the shared temporary directory, which is cleaned.
        EmbeddedDatabase database = new EmbeddedDatabase(cluster, programs.resolve("unpacked"), lock);
        Thread keeper = new Thread(database::keepRunning, "database-keeper");
        keeper.setDaemon(true);
        keeper.start();
        return database;
    }

    private EmbeddedPostgres launch(int port) throws IOException {
        // The library's defaults are made for tests: without these three, an acknowledged answer could be lost.
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(cluster)
                .setOverrideWorkingDirectory(programs.toFile())
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

    /**
     * Whoever ends the server while the service lives does not mean to: memory ran out, or somebody ended the wrong process.
     * In a thread of its own, for the library finds the server's programs by the class loader of the thread.
     */
    private void keepRunning() {
        try {
            while (awaitEnd()) {
                StartFailure.tell("the embedded database ended; starting it again");
                startAgain();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return whether the server ended although it was not closed */
    private boolean awaitEnd() throws InterruptedException {
        while (AbandonedServer.process(cluster).isPresent()) {
            Thread.sleep(LOOK_MILLIS);
        }
        return !closed;
    }

    private synchronized void startAgain() throws InterruptedException {
        try {
            if (!closed) {
                int port = server.getPort();
                // Nothing is left to stop, but the library's own lock on the cluster is to be let go.
                server.close();
                AbandonedServer.clear(cluster);
                server = launch(port);
            }
        } catch (IOException | RuntimeException failed) {
            StartFailure.tell("the embedded database did not start again: " + failed);
            Thread.sleep(RETRY_MILLIS);
        }
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    private static FileChannel lock(Path dataDir) throws IOException {
        FileChannel channel =
                FileChannel.open(dataDir.resolve("lector.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locks(channel)) {
            StartFailure.tell("another Lector is using the data directory " + dataDir + "; waiting up to "
                    + LOCK_WAIT.toSeconds() + " s for it to stop");
            awaitLock(channel, dataDir);
        }
        return channel;
    }

    private static boolean locks(FileChannel channel) throws IOException {
        return channel.tryLock() != null;
    }

    private static void awaitLock(FileChannel channel, Path dataDir) throws IOException {
        long end = System.nanoTime() + LOCK_WAIT.toNanos();
        while (!locks(channel)) {
            if (System.nanoTime() > end) {
                channel.close();
                throw new InUse(dataDir);
            }
            LockSupport.parkNanos(LOCK_LOOK.toNanos());
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
        closed = true;
        stop();
        lock.close();
    }

    private synchronized void stop() throws IOException {
        server.close();
    }
}
