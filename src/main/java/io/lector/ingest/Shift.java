package io.lector.ingest;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * One thread that reads what waits, article after article, until nothing does or it is relieved. A thread that is caught
 * in an article cannot be ended from outside: then another shift takes its place.
 */
final class Shift extends Thread {

    private static final Logger LOG = Logger.getLogger(Shift.class);

    /** How long an article may take to notice that it is not wanted. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final Supplier<Optional<Queue.Taken>> queue;
    private final Consumer<Run> reading;
    private final Clock clock;
    private Optional<Run> current = Optional.empty();
    private Optional<Instant> stopped = Optional.empty();
    private boolean relieved;

    /**
     * @param queue gives what is to be read next
     * @param reading reads it; throws nothing that concerns only the one article
     */
    Shift(Supplier<Optional<Queue.Taken>> queue, Consumer<Run> reading, Clock clock) {
        super("ingest");
        this.queue = queue;
        this.reading = reading;
        this.clock = clock;
        setDaemon(true);
        setPriority(MIN_PRIORITY);
    }

    @Override
    public void run() {
        try {
            for (Optional<Run> next = next(); next.isPresent(); next = next()) {
                reading.accept(next.get());
            }
        } catch (RuntimeException away) {
            LOG.warnf("the queue cannot be reached: %s", away.getMessage());
        } finally {
            end();
        }
    }

    private Optional<Run> next() {
        end();
        if (isRelieved()) {
            return Optional.empty();
        }
        Optional<Run> next = queue.get().map(taken -> new Run(taken, clock.instant()));
        begin(next);
        return next;
    }

    private synchronized void begin(Optional<Run> run) {
        current = run;
    }

    /** An article that was interrupted does not interrupt what comes after it. */
    private synchronized void end() {
        current = Optional.empty();
        stopped = Optional.empty();
        Thread.interrupted();
    }

    /** What is being read now. */
    synchronized Optional<Run> current() {
        return current;
    }

    /** Has an article end, if it is still being read. */
    synchronized void stop(Run run, String reason) {
        run.stop(reason);
        if (current.filter(reading -> reading == run).isPresent()) {
            stopped = Optional.of(clock.instant());
            interrupt();
        }
    }

    /** Whether an article does not heed that it was stopped. */
    synchronized boolean isCaught() {
        return stopped.filter(since -> Duration.between(since, clock.instant()).compareTo(GRACE) > 0)
                .isPresent();
    }

    /** This shift takes nothing any more. */
    synchronized void relieve() {
        relieved = true;
    }

    private synchronized boolean isRelieved() {
        return relieved;
    }
}
