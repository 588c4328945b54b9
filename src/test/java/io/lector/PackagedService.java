package io.lector;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The packaged service as a process of its own, as anybody would run it. */
final class PackagedService implements AutoCloseable {

    static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar").toAbsolutePath();

    private static final String SERVING_HEAP = "-Xmx400m";
    private static final String INGESTING_HEAP = "-Xmx1500m";
    private static final Duration READY_WAIT = Duration.ofMinutes(3);
    private static final Duration END_WAIT = Duration.ofMinutes(1);

    private final Process process;
    private final Path log;
    private final int port;

    private PackagedService(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    /**
     * Starts it without waiting.
     *
     * @param user what to put before the command to run it as somebody else
     * @param config as environment variables
     */
    static PackagedService launch(List<String> user, int port, Map<String, String> config) {
        return launch(user, SERVING_HEAP, port, config);
    }

    /** The same with room for the language models as well. */
    static PackagedService launchToIngest(int port, Map<String, String> config) {
        return launch(List.of(), INGESTING_HEAP, port, config);
    }

    private static PackagedService launch(List<String> user, String heap, int port, Map<String, String> config) {
        List<String> command = new ArrayList<>(user);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap, "-jar", JAR.toString()));
        try {
            Path log = Files.createTempFile("lector-it", ".log");
            log.toFile().deleteOnExit();
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.directory(Path.of(System.getProperty("java.io.tmpdir")).toFile());
            builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
            builder.environment().putAll(config);
            return new PackagedService(builder.start(), log, port);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts it and waits until it is ready. */
    static PackagedService start(int port, Map<String, String> config) {
        return launch(List.of(), port, config).awaitReady();
    }

    PackagedService awaitReady() {
        long end = System.nanoTime() + READY_WAIT.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (api().status("GET", "/q/health/ready") == 200) {
                return this;
            }
            pause();
        }
        close();
        throw new AssertionError("not ready:\n" + log());
    }

    Api api() {
        return new Api(port, Optional.empty());
    }

    long pid() {
        return process.pid();
    }

    /** @return the exit code */
    int awaitEnd() {
        try {
            if (!process.waitFor(END_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("still running:\n" + log());
            }
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** SIGTERM. */
    int stop() {
        process.destroy();
        return awaitEnd();
    }

    /** SIGKILL. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Waits until the log holds a line with that text. */
    String awaitLine(String text) {
        for (int tries = 0; tries < 600; tries++) {
            Optional<String> line =
                    log().lines().filter(it -> it.contains(text)).findFirst();
            if (line.isPresent()) {
                return line.get();
            }
            pause();
        }
        throw new AssertionError("no line with " + text + " in\n" + log());
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stop();
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
