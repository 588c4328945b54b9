package io.lector.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;

/** Answers over HTTP against the same statements by plain JDBC, in turns, on the same server. */
final class AnswerRace {

    private static final double AIM = 0.7;

    private final Service service;
    private final Database database;
    private final Settings settings;
    private final Table table;

    AnswerRace(Service service, Settings settings, Table table) throws IOException {
        this.service = service;
        this.database = service.database();
        this.settings = settings;
        this.table = table;
    }

    /** One of the two that store answers. */
    private interface Side {
        Measured run() throws IOException, SQLException, InterruptedException, ExecutionException;
    }

    /**
     * @param overHttp answers for one side, whose learners are of that side only
     * @param byJdbc answers for the other
     */
    void run(List<PreparedAnswer> overHttp, List<PreparedAnswer> byJdbc)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        Iterator<PreparedAnswer> ours = overHttp.iterator();
        overHttp(ours);
        StoredForms forms = StoredForms.of(database, RightAnswers.of(database));
        Iterator<PreparedAnswer> theirs =
                byJdbc.stream().filter(forms::knows).toList().iterator();
        AnswerLoop loop = new AnswerLoop(database, forms);
        byJdbc(loop, theirs);
        Measured http = Measured.nothing();
        Measured jdbc = Measured.nothing();
        long stored = database.count("select count(*) from answer");
        for (int round = 0; round < settings.rounds(); round++) {
            boolean last = round == settings.rounds() - 1;
            http = http.and(watched("HTTP", last, service.pid(), () -> overHttp(ours)));
            jdbc = jdbc.and(watched("JDBC", last, ProcessHandle.current().pid(), () -> byJdbc(loop, theirs)));
        }
        report(http, jdbc, database.count("select count(*) from answer") - stored);
    }

    private Measured overHttp(Iterator<PreparedAnswer> answers) throws IOException {
        try (LoadClient client = new LoadClient(service.port(), settings.connections())) {
            return client.run(Calls.of(answers, PreparedAnswer::request), settings.slice());
        }
    }

    private Measured byJdbc(AnswerLoop loop, Iterator<PreparedAnswer> answers)
            throws SQLException, InterruptedException, ExecutionException {
        return loop.run(answers, settings.connections(), settings.slice());
    }

    /** @param pid of the process that speaks to PostgreSQL */
    private Measured watched(String name, boolean notes, long pid, Side side)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        if (!notes) {
            return side.run();
        }
        WorkDone before = WorkDone.now(database);
        double own = Cpu.seconds(pid);
        double server = Cpu.familySeconds(database.pid());
        Measured run = side.run();
        String work = WorkDone.now(database).since(before, run.count());
        table.note(String.format(
                Locale.ROOT,
                "One answer, %s: %.0f µs of a core in the process, %.0f in PostgreSQL, %.0f in the client; %s.",
                name,
                1e6 * (Cpu.seconds(pid) - own) / run.count(),
                1e6 * (Cpu.familySeconds(database.pid()) - server) / run.count(),
                1e6 * run.cpuSeconds() / run.count(),
                work));
        return run;
    }

    private void report(Measured http, Measured jdbc, long stored) {
        double ratio = http.perSecond() / jdbc.perSecond();
        int acknowledged = http.count() - http.failed();
        table.atLeast(
                "answers a second over HTTP : the same statements by plain JDBC, " + settings.connections()
                        + " connections each",
                AIM,
                ratio,
                String.format(
                        Locale.ROOT,
                        "%.2f (%.0f : %.0f; p50 %.1f : %.1f ms, p99 %.1f : %.1f ms)",
                        ratio,
                        http.perSecond(),
                        jdbc.perSecond(),
                        http.millis(0.5),
                        jdbc.millis(0.5),
                        http.millis(0.99),
                        jdbc.millis(0.99)));
        table.note(String.format(
                Locale.ROOT,
                "Answers: %d acknowledged over HTTP, %d by JDBC, %d failed, %d stored, %d lost; %d rounds of %d s each after a"
                        + " warm-up. The HTTP client is one thread on a selector.",
                acknowledged,
                jdbc.count(),
                http.failed(),
                stored,
                acknowledged + jdbc.count() - stored,
                settings.rounds(),
                settings.slice().toSeconds()));
    }
}
