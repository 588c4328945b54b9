package io.lector.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the database counted: the proof that two rivals made it do the same. */
record WorkDone(Map<String, Long> counts) {

    private static final String COUNTERS =
            """
            select 'commits', xact_commit from pg_stat_database where datname = current_database()
            union all select 'answers', n_tup_ins from pg_stat_user_tables where relname = 'answer'
            union all select 'reviews', n_tup_ins from pg_stat_user_tables where relname = 'review'
            union all select 'memories', n_tup_ins + n_tup_upd from pg_stat_user_tables where relname = 'memory'
            union all select 'quiz updates', n_tup_upd from pg_stat_user_tables where relname = 'quiz'""";

    static WorkDone now(Database database) throws SQLException, InterruptedException {
        // A backend that is idle hands in its last counts after ten seconds.
        Thread.sleep(11_000);
        Map<String, Long> counts = new LinkedHashMap<>();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(COUNTERS)) {
            while (result.next()) {
                counts.put(result.getString(1), result.getLong(2));
            }
        }
        return new WorkDone(counts);
    }

    /** "2.4 reviews, …" for each of so many answers. */
    String since(WorkDone before, int answers) {
        return counts.entrySet().stream()
                .map(count -> String.format(
                        Locale.ROOT,
                        "%.2f %s",
                        (count.getValue() - before.counts.get(count.getKey())) / (double) answers,
                        count.getKey()))
                .collect(Collectors.joining(", "));
    }
}
