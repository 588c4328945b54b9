package io.lector.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** What the service holds of memory while some people use it. */
final class ModerateLoad {

    private static final double AIM_MB = 400;
    private static final int PER_SECOND = 200;
    private static final int TICKS_PER_SECOND = 10;
    private static final int CONNECTIONS = 8;

    private ModerateLoad() {}

    /** Half of the calls are answers and half are lists of questions. */
    static void measure(Service service, List<PreparedAnswer> answers, Duration time, Table table)
            throws IOException, InterruptedException {
        Iterator<PreparedAnswer> waiting = answers.iterator();
        Calls mixed = Calls.alternating(
                Calls.of(waiting, PreparedAnswer::request), Calls.always(Http.get(Service.QUESTIONS)));
        Measured sum = Measured.nothing();
        double most = 0;
        long ticks = time.toSeconds() * TICKS_PER_SECOND;
        try (LoadClient client = new LoadClient(service.port(), CONNECTIONS)) {
            for (long tick = 0; tick < ticks && waiting.hasNext(); tick++) {
                sum = sum.and(client.run(Calls.atMost(PER_SECOND / TICKS_PER_SECOND, mixed), time));
                most = Math.max(most, Memory.residentMb(service.pid()));
                Thread.sleep(1000 / TICKS_PER_SECOND);
            }
        }
        long database = service.database().pid();
        table.atMost(
                "resident memory of the service while serving",
                AIM_MB,
                " MB",
                most,
                String.format(
                        Locale.ROOT,
                        "%.0f MB at most, %.0f MB at the end; its PostgreSQL besides: %.0f MB",
                        most,
                        Memory.residentMb(service.pid()),
                        Memory.proportionalMb(database)));
        table.note(String.format(
                Locale.ROOT,
                "Memory: about %d calls a second for %d s after a start, half answers, half lists of questions; p50 %.1f ms, "
                        + "p99 %.1f ms, %d failed. VmRSS of the JVM; PostgreSQL's processes by Pss.",
                PER_SECOND,
                time.toSeconds(),
                sum.millis(0.5),
                sum.millis(0.99),
                sum.failed()));
    }
}
