package io.lector;

import io.quarkus.runtime.ApplicationLifecycleManager;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Stops the embedded database after the service, never before it: requests in flight still need it. */
final class DatabaseShutdown {

    private static final int WAIT_SECONDS = 20;

    private DatabaseShutdown() {}

    static void closeAfterService(EmbeddedDatabase database) {
        CountDownLatch closed = new CountDownLatch(1);
        ApplicationLifecycleManager.setDefaultExitCodeHandler((code, cause) -> {
            close(database);
            closed.countDown();
            if (!ApplicationLifecycleManager.isVmShuttingDown()) {
                System.exit(code);
            }
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> awaitQuietly(closed), "database-shutdown"));
    }

    private static void close(EmbeddedDatabase database) {
        try {
            database.close();
        } catch (IOException failed) {
            System.err.println("lector: the embedded database did not stop cleanly: " + failed.getMessage());
        }
    }

    private static void awaitQuietly(CountDownLatch closed) {
        try {
            closed.await(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
