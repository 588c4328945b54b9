package io.lector.bench;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The rival of the service: threads that store answers by JDBC and do nothing else. */
final class AnswerLoop {

    private final Database database;
    private final StoredForms forms;

    AnswerLoop(Database database, StoredForms forms) {
        this.database = database;
        this.forms = forms;
    }

    Measured run(Iterator<PreparedAnswer> answers, int connections, Duration atMost)
            throws SQLException, InterruptedException, ExecutionException {
        List<AnswerStatements> open = new ArrayList<>();
        ExecutorService crew = Executors.newFixedThreadPool(connections);
        try {
            for (int i = 0; i < connections; i++) {
                open.add(new AnswerStatements(database.connect()));
            }
            long start = System.nanoTime();
            long end = start + atMost.toNanos();
            List<Future<Timings>> parts = new ArrayList<>();
            for (AnswerStatements statements : open) {
                parts.add(crew.submit(worker(statements, answers, end)));
            }
            Measured sum = Measured.nothing();
            for (Future<Timings> part : parts) {
                sum = sum.and(new Measured(0, 0, 0, part.get().toArray()));
            }
            return new Measured(0, (System.nanoTime() - start) / 1e9, 0, sum.nanos());
        } finally {
            crew.shutdownNow();
            for (AnswerStatements statements : open) {
                statements.close();
            }
        }
    }

    private Callable<Timings> worker(AnswerStatements statements, Iterator<PreparedAnswer> answers, long end) {
        return () -> {
            Timings timings = new Timings();
            Optional<PreparedAnswer> next = next(answers);
            while (next.isPresent() && System.nanoTime() < end) {
                long before = System.nanoTime();
                statements.run(next.get(), forms.byItem().get(next.get().item()));
                timings.add(System.nanoTime() - before);
                next = next(answers);
            }
            return timings;
        };
    }

    private static Optional<PreparedAnswer> next(Iterator<PreparedAnswer> answers) {
        synchronized (answers) {
            return answers.hasNext() ? Optional.of(answers.next()) : Optional.empty();
        }
    }
}
