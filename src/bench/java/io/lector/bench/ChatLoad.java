package io.lector.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/** How many messages a second the chat answers at most, and how long one takes at half of that. */
final class ChatLoad {

    private static final double AIM_MILLIS = 50;
    private static final int TICKS_PER_SECOND = 50;
    /** So many that nobody talks faster than a learner may. */
    private static final int LEARNERS = 800;

    private ChatLoad() {}

    static void measure(Service service, Settings settings, Table table)
            throws IOException, InterruptedException, ExecutionException {
        Iterator<byte[]> messages = Talkers.enrol(service, LEARNERS).messages();
        Calls calls = Calls.of(messages, message -> message);
        Measured full;
        Measured half;
        try (LoadClient client = new LoadClient(service.port(), settings.connections())) {
            client.run(calls, settings.slice());
            full = client.run(calls, settings.slice().multipliedBy(2));
            half = paced(client, calls, full.perSecond() / 2, settings.slice().multipliedBy(2));
        }
        table.noAim(
                "messages a second, " + settings.connections() + " connections",
                String.format(
                        Locale.ROOT,
                        "%.0f (p50 %.1f ms, p99 %.1f ms)",
                        full.perSecond(),
                        full.millis(0.5),
                        full.millis(0.99)));
        table.atMost(
                "p99 of a message at half of that rate",
                AIM_MILLIS,
                " ms",
                half.millis(0.99),
                String.format(
                        Locale.ROOT,
                        "%.1f ms (p50 %.1f ms, %.0f a second)",
                        half.millis(0.99),
                        half.millis(0.5),
                        half.perSecond()));
        table.note(String.format(
                Locale.ROOT,
                "Chat: %d learners say 15 things in turns (quiz, answers, hints, free questions, progress); %d and %d messages, "
                        + "%d and %d refused or failed. Half the rate is sent in %d bursts a second.",
                LEARNERS,
                full.count(),
                half.count(),
                full.failed(),
                half.failed(),
                TICKS_PER_SECOND));
    }

    private static Measured paced(LoadClient client, Calls calls, double perSecond, Duration time)
            throws IOException, InterruptedException {
        Measured sum = Measured.nothing();
        long start = System.nanoTime();
        long tickNanos = Duration.ofSeconds(1).toNanos() / TICKS_PER_SECOND;
        double each = perSecond / TICKS_PER_SECOND;
        for (long tick = 1; tick <= time.toSeconds() * TICKS_PER_SECOND; tick++) {
            int due = (int) (Math.floor(tick * each) - Math.floor((tick - 1) * each));
            sum = sum.and(client.run(Calls.atMost(due, calls), time));
            long wait = start + tick * tickNanos - System.nanoTime();
            if (wait > 0) {
                Thread.sleep(Duration.ofNanos(wait).toMillis());
            }
        }
        return sum;
    }
}
