package io.lector;

import io.quarkus.runtime.ApplicationLifecycleManager;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What happens when the service has ended: a failure is told, and the embedded database stops, never before: requests in
 * flight still need it.
 */
final class ServiceEnd {

    private static final int WAIT_SECONDS = 20;

    private ServiceEnd() {}

    static void closeAfterService(EmbeddedDatabase database) {
        CountDownLatch closed = new CountDownLatch(1);
        onEnd(() -> {
            close(database);
            closed.countDown();
        });
        Runtime.getRuntime().addShutdownHook(new Thread(() -> awaitQuietly(closed), "database-shutdown"));
    }

    /** For a service whose database is not ours to stop. */
    static void tellFailure() {
        onEnd(() -> {});
    }

    private static void onEnd(Runnable last) {
        ApplicationLifecycleManager.setDefaultExitCodeHandler((code, cause) -> {
            StartFailure.tell(cause);
            last.run();
            if (!ApplicationLifecycleManager.isVmShuttingDown()) {
                System.exit(code);
            }
        });
    }

    private static void close(EmbeddedDatabase database) {
        try {
            database.close();
        } catch (IOException failed) {
            StartFailure.tell("the embedded database did not stop cleanly: " + failed.getMessage());
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
