package io.lector.ingest;

import io.lector.problem.ProblemDocument;
import io.lector.problem.Refusal;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;

/** The one thread of an instance that reads articles; it gives way to those that serve. */
@ApplicationScoped
class IngestWorker {

    private static final Logger LOG = Logger.getLogger(IngestWorker.class);
    private static final String ENDED = "the service ends";

    private final Queue queue;
    private final Ingest ingest;
    private final IngestConfig config;
    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(IngestWorker::background);
    private final AtomicBoolean busy = new AtomicBoolean();
    private final AtomicReference<Optional<Run>> current = new AtomicReference<>(Optional.empty());

    IngestWorker(Queue queue, Ingest ingest, IngestConfig config, Clock clock) {
        this.queue = queue;
        this.ingest = ingest;
        this.config = config;
        this.clock = clock;
    }

    private static Thread background(Runnable work) {
        Thread thread = new Thread(work, "ingest");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }

    /** Renews the hold on what is being read, or looks for something to read. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        current.get().ifPresent(this::renew);
        if (!busy.get() && queue.isWaiting()) {
            wake();
        }
    }

    /** Something may wait. */
    void wake() {
        if (!thread.isShutdown() && busy.compareAndSet(false, true)) {
            thread.execute(this::work);
        }
    }

    private void renew(Run run) {
        if (run.isStopped()) {
            return;
        }
        if (Duration.between(run.start(), clock.instant()).compareTo(config.timeLimit()) > 0) {
            run.stop("too long");
            queue.fail(run.holder(), ProblemDocument.of(tooLong()));
        } else if (!queue.renew(run.holder(), run.point().stage(), run.point().progress(), run.counts())) {
            run.stop("taken over or cancelled");
        }
    }

    private Refusal tooLong() {
        return Refusal.of(
                Refusal.Kind.UNAVAILABLE,
                "Reading this article took longer than " + config.timeLimit().toSeconds() + " s.");
    }

    private void work() {
        try {
            for (Optional<Queue.Taken> next = take(); next.isPresent(); next = take()) {
                Run run = new Run(next.get(), clock.instant());
                current.set(Optional.of(run));
                read(run);
                current.set(Optional.empty());
            }
        } catch (RuntimeException away) {
            LOG.warnf("the queue cannot be reached: %s", away.getMessage());
        } finally {
            current.set(Optional.empty());
            busy.set(false);
        }
    }

    private Optional<Queue.Taken> take() {
        return thread.isShutdown() ? Optional.empty() : queue.take();
    }

    /** Whatever happens to one article, the next has its turn; what the database did not take is tried again. */
    private void read(Run run) {
        try {
            ingest.run(run);
        } catch (Refusal refused) {
            queue.fail(run.holder(), ProblemDocument.of(refused));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            if (run.isStopped() || failure instanceof Watch.Stopped) {
                LOG.infof("an article was given up: %s", failure.getMessage());
            } else {
                LOG.error("an article could not be read", failure);
                queue.fail(run.holder(), ProblemDocument.unexpected());
            }
        }
    }

    /** What is being read goes back into the queue, for the next start or another instance. */
    void onStop(@Observes ShutdownEvent event) {
        thread.shutdownNow();
        current.get().ifPresent(run -> {
            run.stop(ENDED);
            queue.putBack(run.holder());
        });
    }
}
