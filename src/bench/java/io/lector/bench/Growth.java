package io.lector.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/** How long an answer takes when few are stored, and when many are. The same learners answer both times. */
final class Growth {

    private static final double AIM = 1.2;
    private static final int LEARNERS = 500;
    private static final int STORED_EACH = 20;
    private static final int STORED_EACH_OF_MANY = 100;
    private static final int CONNECTIONS = 4;
    private static final double BYTES_PER_ROW = 3000;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final Service service;
    private final Settings settings;
    private final Table table;

    Growth(Service service, Settings settings, Table table) {
        this.service = service;
        this.settings = settings;
        this.table = table;
    }

    /** The service must have stored answers to all questions before. */
    void run() throws IOException, SQLException, InterruptedException, ExecutionException {
        RightAnswers right = RightAnswers.of(service.database());
        StoredAnswers stored = new StoredAnswers(service.database());
        stored.learnForms(StoredForms.of(service.database(), right));
        stored.forgetAll();
        List<PreparedAnswer> answers = new Cohort(service, right).enrol(LEARNERS, 2);
        List<PreparedAnswer> first = answers.subList(0, answers.size() / 2);
        List<PreparedAnswer> second = answers.subList(answers.size() / 2, answers.size());
        stored.fillEnrolled(STORED_EACH);
        stored.settle();
        long few = stored.count();
        Measured before = load(first);
        long many = fill(stored);
        Measured after = load(second);
        report(few, before, many, after);
    }

    private long fill(StoredAnswers stored) throws SQLException, InterruptedException, ExecutionException {
        long start = System.nanoTime();
        long missing = settings.rows() - stored.count();
        boolean done = stored.fillMore(
                (int) Math.max(1, missing / STORED_EACH_OF_MANY), STORED_EACH_OF_MANY, settings.fillLimit());
        stored.settle();
        table.note(String.format(
                Locale.ROOT,
                "Filling to %d stored answers took %.0f s%s; the database has %.1f GB then.",
                stored.count(),
                (System.nanoTime() - start) / 1e9,
                done ? "" : ", which was all the time there was",
                stored.gigabytes()));
        return stored.count();
    }

    private Measured load(List<PreparedAnswer> answers) throws IOException {
        try (LoadClient client = new LoadClient(service.port(), CONNECTIONS)) {
            List<PreparedAnswer> left = new ArrayList<>(answers);
            return client.run(Calls.of(left.iterator(), PreparedAnswer::request), LIMIT);
        }
    }

    private void report(long few, Measured before, long many, Measured after) {
        double ratio = after.millis(0.5) / before.millis(0.5);
        table.atMost(
                String.format(Locale.ROOT, "p50 of an answer with %d stored : with %d", many, few),
                AIM,
                "",
                ratio,
                String.format(
                        Locale.ROOT,
                        "%.2f (%.2f : %.2f ms; p99 %.1f : %.1f ms)",
                        ratio,
                        after.millis(0.5),
                        before.millis(0.5),
                        after.millis(0.99),
                        before.millis(0.99)));
        table.note(String.format(
                Locale.ROOT,
                "Growth: %d and %d answers over %d connections by the same %d learners, %d failed.",
                before.count(),
                after.count(),
                CONNECTIONS,
                LEARNERS,
                before.failed() + after.failed()));
    }

    /** Whether the disk has room for the large table, its indexes and its log. */
    static boolean fits(java.nio.file.Path folder, Settings settings) throws IOException {
        return java.nio.file.Files.getFileStore(folder).getUsableSpace() > settings.rows() * BYTES_PER_ROW;
    }
}
