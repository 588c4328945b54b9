package io.lector.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Years of answers, made inside PostgreSQL: learners with quizzes, answers, reviews and memories as the service stores
 * them, copied from what it did store. All indexes and constraints stay; only the foreign keys are not checked, because
 * the rows are consistent by the way they are made.
 */
final class StoredAnswers {

    private static final int BATCH = 500;
    private static final int WRITERS = 2;
    private static final String[] TABLES = {"learner", "quiz", "answer", "review", "memory"};

    private final Database database;

    StoredAnswers(Database database) {
        this.database = database;
    }

    /** Learns from the answers that are stored now what answers look like. */
    void learnForms(StoredForms forms) throws SQLException {
        database.execute(StoredAnswersSql.PREPARE);
        try (Connection connection = database.connect();
                PreparedStatement insert = connection.prepareStatement(StoredAnswersSql.FORM)) {
            int number = 0;
            for (var form : forms.byItem().entrySet()) {
                insert.setInt(1, number++);
                insert.setString(2, form.getKey());
                insert.setString(3, form.getValue().response());
                insert.setString(4, form.getValue().grade());
                insert.setString(5, form.getValue().turn());
                insert.setArray(
                        6,
                        connection.createArrayOf("text", form.getValue().facts().toArray()));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void forgetAll() throws SQLException {
        database.execute("truncate learner, quiz, answer, review, memory", "truncate bench.person");
    }

    /** Gives the learners that are enrolled so many answers each. */
    void fillEnrolled(int answersEach) throws SQLException, InterruptedException, ExecutionException {
        database.execute(StoredAnswersSql.ENROLLED.formatted(answersEach));
        fill(0, (int) database.count("select count(*) from bench.person"), Duration.ofMinutes(5));
    }

    /** Adds learners with so many answers each. @return false if the time was up before */
    boolean fillMore(int learners, int answersEach, Duration limit)
            throws SQLException, InterruptedException, ExecutionException {
        int first = (int) database.count("select count(*) from bench.person");
        database.execute(
                "alter system set max_wal_size = '8GB'",
                "select pg_reload_conf()",
                StoredAnswersSql.MORE.formatted(answersEach, first, learners));
        boolean done = fill(first, first + learners, limit);
        database.execute("alter system reset max_wal_size", "select pg_reload_conf()");
        return done;
    }

    private boolean fill(int from, int to, Duration limit)
            throws SQLException, InterruptedException, ExecutionException {
        long end = System.nanoTime() + limit.toNanos();
        int share = (to - from + WRITERS - 1) / WRITERS;
        ExecutorService crew = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<Boolean>> parts = new ArrayList<>();
            for (int start = from; start < to; start += share) {
                parts.add(crew.submit(writer(start, Math.min(start + share, to), end)));
            }
            boolean done = true;
            for (Future<Boolean> part : parts) {
                done &= part.get();
            }
            return done;
        } finally {
            crew.shutdownNow();
        }
    }

    private Callable<Boolean> writer(int from, int to, long end) {
        return () -> {
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("set session_replication_role = replica; set synchronous_commit = off");
                for (int low = from; low < to; low += BATCH) {
                    if (System.nanoTime() > end) {
                        return false;
                    }
                    statement.execute(StoredAnswersSql.BATCH.formatted(low, Math.min(low + BATCH, to)));
                }
                return true;
            }
        };
    }

    /** Leaves the tables as a server has them that has had time: analysed, vacuumed, written out. */
    void settle() throws SQLException {
        for (String table : TABLES) {
            database.execute("vacuum (analyze) " + table);
        }
        database.execute("checkpoint");
    }

    long count() throws SQLException {
        return database.count("select count(*) from answer");
    }

    double gigabytes() throws SQLException {
        return database.count("select pg_database_size(current_database())") / 1e9;
    }
}
