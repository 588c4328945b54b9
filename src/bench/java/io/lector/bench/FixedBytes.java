package io.lector.bench;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A process that serves the same bytes from memory at every address: as fast as this machine's HTTP server gets. */
final class FixedBytes implements AutoCloseable {

    private final Process process;
    private final int port;
    private final Thread stopAtExit;

    private FixedBytes(Process process, int port) {
        this.process = process;
        this.port = port;
        this.stopAtExit = new Thread(process::destroyForcibly);
        Runtime.getRuntime().addShutdownHook(stopAtExit);
    }

    static FixedBytes serving(Path file) throws IOException, InterruptedException {
        int port = Service.freePort();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        Process process = new ProcessBuilder(
                        java, "-cp", classPath, FixedBytes.class.getName(), Integer.toString(port), file.toString())
                .redirectErrorStream(true)
                .start();
        FixedBytes server = new FixedBytes(process, port);
        if (process.inputReader().readLine() == null) {
            throw new IOException("the server of fixed bytes did not start");
        }
        return server;
    }

    int port() {
        return port;
    }

    /** @param arguments port and file */
    public static void main(String[] arguments) throws IOException {
        Buffer body = Buffer.buffer(Files.readAllBytes(Path.of(arguments[1])));
        String length = Integer.toString(body.length());
        Vertx vertx = Vertx.vertx();
        // As many event loops as the service has, each with a server of its own: Vert.x shares the port among them.
        int loops = 2 * Runtime.getRuntime().availableProcessors();
        HttpServerOptions options =
                new HttpServerOptions().setHost("127.0.0.1").setPort(Integer.parseInt(arguments[0]));
        io.vertx.core.DeploymentOptions each = new io.vertx.core.DeploymentOptions().setInstances(loops);
        vertx.deployVerticle(() -> new Server(options, body, length), each)
                .onSuccess(id -> System.out.println("ready"));
    }

    /** One event loop's share of the connections. */
    private static final class Server extends io.vertx.core.AbstractVerticle {

        private final HttpServerOptions options;
        private final Buffer body;
        private final String length;

        Server(HttpServerOptions options, Buffer body, String length) {
            this.options = options;
            this.body = body;
            this.length = length;
        }

        @Override
        public void start(io.vertx.core.Promise<Void> started) {
            vertx.createHttpServer(options)
                    .requestHandler(request -> request.response()
                            .putHeader("Content-Type", "application/json;charset=UTF-8")
                            .putHeader("Content-Length", length)
                            .end(body))
                    .listen()
                    .onSuccess(server -> started.complete())
                    .onFailure(started::fail);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        Runtime.getRuntime().removeShutdownHook(stopAtExit);
    }
}
