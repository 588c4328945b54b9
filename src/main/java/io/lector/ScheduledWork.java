package io.lector;

import io.quarkus.scheduler.Scheduler;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

/** Lets nothing run on schedule before requests are accepted: a start that is refused has then nothing to interrupt. */
@ApplicationScoped
class ScheduledWork {

    private final Scheduler scheduler;

    ScheduledWork(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void begin(@ObservesAsync HttpServerStart started) {
        scheduler.resume();
    }
}
