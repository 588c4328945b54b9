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
import org.jboss.logging.Logger;

/** Sees to it that what waits is read, one article at a time, by a thread that gives way to those that serve. */
@ApplicationScoped
class IngestWorker {

    private static final Logger LOG = Logger.getLogger(IngestWorker.class);
    private static final String ENDED = "the service ends";

    private final Queue queue;
    private final Ingest ingest;
    private final IngestConfig config;
    private final Clock clock;
    private Optional<Shift> shift = Optional.empty();
    private boolean ends;

    IngestWorker(Queue queue, Ingest ingest, IngestConfig config, Clock clock) {
        this.queue = queue;
        this.ingest = ingest;
        this.config = config;
        this.clock = clock;
    }

    /** Renews the hold on what is being read, or looks for something to read. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        Optional<Shift> working = working();
        working.ifPresent(this::renew);
        working.filter(Shift::isCaught).ifPresent(this::replace);
        if (working().isEmpty() && queue.isWaiting()) {
            wake();
        }
    }

    private synchronized Optional<Shift> working() {
        return shift.filter(Thread::isAlive);
    }

    /** Something may wait. */
    synchronized void wake() {
        if (!ends && working().isEmpty()) {
            Shift next = new Shift(queue::take, this::read, clock);
            shift = Optional.of(next);
            next.start();
        }
    }

    private void renew(Shift working) {
        working.current().filter(run -> !run.isStopped()).ifPresent(run -> renew(working, run));
    }

    private void renew(Shift working, Run run) {
        if (Duration.between(run.start(), clock.instant()).compareTo(config.timeLimit()) > 0) {
            working.stop(run, "too long");
            queue.fail(run.holder(), ProblemDocument.of(tooLong()));
        } else if (!queue.renew(run.holder(), run.point().stage(), run.point().progress(), run.counts())) {
            working.stop(run, "taken over or cancelled");
        }
    }

    /** What the other does afterwards counts for nothing, for it holds nothing. */
    private synchronized void replace(Shift caught) {
        LOG.error("an article is caught in its reading and cannot be ended; others are read by another thread");
        caught.relieve();
        shift = Optional.empty();
    }

    private Refusal tooLong() {
        return Refusal.of(
                Refusal.Kind.UNAVAILABLE,
                "Reading this article took longer than " + config.timeLimit().toSeconds() + " s.");
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
    synchronized void onStop(@Observes ShutdownEvent event) {
        ends = true;
        working().ifPresent(working -> {
            working.relieve();
            working.current().ifPresent(run -> {
                working.stop(run, ENDED);
                queue.putBack(run.holder());
            });
        });
    }
}
