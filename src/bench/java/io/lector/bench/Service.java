package io.lector.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The packaged service in a process of its own, with its embedded database, on loopback. */
final class Service implements AutoCloseable {

    static final String ARTICLE = "istanbul-talks-2025";
    static final String QUESTIONS = "/api/v1/articles/" + ARTICLE + "/questions";

    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration QUIET_LIMIT = Duration.ofSeconds(60);
    /** What an idle service uses in a second stays below. */
    private static final double QUIET_CPU_SECONDS = 0.05;

    private static final int STOP_SECONDS = 30;

    private final Process process;
    private final Path dataDir;
    private final int port;
    private final double startSeconds;
    private final Thread stopAtExit = new Thread(this::stop);

    private Service(Process process, Path dataDir, int port, long startedAt) throws IOException {
        this.process = process;
        this.dataDir = dataDir;
        this.port = port;
        Runtime.getRuntime().addShutdownHook(stopAtExit);
        awaitFirstQuestion(startedAt);
        this.startSeconds = (System.nanoTime() - startedAt) / 1e9;
    }

    /** Returns when it has served its first question. */
    static Service start(Settings settings, Path dataDir) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings.jvmOptions());
        command.addAll(List.of(
                "-Dlector.data-dir=" + dataDir,
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=" + port,
                "-jar",
                settings.jar().toString()));
        long startedAt = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(dataDir).toFile()))
                .start();
        return new Service(process, dataDir, port, startedAt);
    }

    private static Path log(Path dataDir) {
        return dataDir.resolveSibling(dataDir.getFileName() + ".log");
    }

    static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }

    private void awaitFirstQuestion(long startedAt) throws IOException {
        while (!servesQuestions()) {
            boolean late = System.nanoTime() - startedAt > START_LIMIT.toNanos();
            if (late || !process.isAlive()) {
                stop();
                throw new IOException("the service did not start:\n" + Files.readString(log(dataDir)));
            }
            pause(5);
        }
    }

    private boolean servesQuestions() {
        try {
            return Http.call("GET", address(QUESTIONS), Optional.empty(), "").contains("\"stem\"");
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    /** From the start of the process to the first served question. */
    double startSeconds() {
        return startSeconds;
    }

    /** Waits until what it does by itself after a start is done. @return how many seconds of a core that took */
    double awaitQuiet() throws IOException {
        double start = Cpu.seconds(pid());
        long end = System.nanoTime() + QUIET_LIMIT.toNanos();
        double before = start;
        double now = start + 1;
        while (now - before > QUIET_CPU_SECONDS && System.nanoTime() < end) {
            before = Cpu.seconds(pid());
            pause(1000);
            now = Cpu.seconds(pid());
        }
        return now - start;
    }

    Database database() throws IOException {
        return Database.of(postmaster());
    }

    private List<String> postmaster() throws IOException {
        return Files.readAllLines(dataDir.resolve("postgres/postmaster.pid"));
    }

    private void stop() {
        Optional<ProcessHandle> server = databaseProcess();
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            server.ifPresent(ProcessHandle::destroy);
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            server.ifPresent(ProcessHandle::destroy);
            Thread.currentThread().interrupt();
        }
    }

    private Optional<ProcessHandle> databaseProcess() {
        try {
            return ProcessHandle.of(Long.parseLong(postmaster().get(0).strip()));
        } catch (IOException | NumberFormatException notRunning) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        stop();
        Runtime.getRuntime().removeShutdownHook(stopAtExit);
    }
}
