package io.lector.ingest;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** One article at work: written to by the worker, read by whoever renews its hold. */
final class Run implements Watch {

    /** How far it is. */
    record Point(Stage stage, double progress) {}

    private final Queue.Taken taken;
    private final Instant start;
    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private volatile Point point = new Point(Stage.READING, 0);
    private volatile Optional<String> stop = Optional.empty();

    Run(Queue.Taken taken, Instant start) {
        this.taken = taken;
        this.start = start;
    }

    @Override
    public void at(Stage stage, double share) {
        stop.ifPresent(reason -> {
            throw new Stopped(reason);
        });
        point = new Point(stage, stage.progress(share));
    }

    @Override
    public void counted(String what, int number) {
        counts.put(what, number);
    }

    /** Has the work end at the next word from it, or earlier where it can be interrupted. */
    void stop(String reason) {
        stop = Optional.of(reason);
    }

    boolean isStopped() {
        return stop.isPresent();
    }

    UUID holder() {
        return taken.holder();
    }

    Queue.Taken taken() {
        return taken;
    }

    Instant start() {
        return start;
    }

    Point point() {
        return point;
    }

    Map<String, Integer> counts() {
        return Map.copyOf(counts);
    }
}
