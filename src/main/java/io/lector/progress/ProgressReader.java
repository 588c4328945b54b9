package io.lector.progress;

import io.lector.question.Process;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Reads the memory book: what one learner knows of an article, and what is due. */
@ApplicationScoped
public class ProgressReader {

    private final Session session;

    ProgressReader(Session session) {
        this.session = session;
    }

    /** Answers of one reading process that could be told. @param fraction mean of the marks, 0..1 */
    public record Tally(int asked, double fraction) {}

    /** A fact that is to be asked again. */
    public record Due(String article, String fact, Knowledge knowledge, Memory memory) {

        Cursor place() {
            return new Cursor(memory.due(), article, fact);
        }
    }

    /** By fact; facts that were never asked are missing. */
    @Transactional
    public Map<String, Knowledge> ofArticle(UUID learner, String article) {
        return query(MemorySql.OF_ARTICLE, statement -> {
            statement.setObject(1, learner);
            statement.setString(2, article);
            Map<String, Knowledge> known = new HashMap<>();
            ResultSet result = statement.executeQuery();
            while (result.next()) {
                known.put(MemoryRows.key(result).fact(), MemoryRows.row(result).knowledge());
            }
            return known;
        });
    }

    /** By process; those never asked for are missing. */
    @Transactional
    public Map<Process, Tally> byProcess(UUID learner, String article) {
        return query(MemorySql.TALLIES, statement -> {
            statement.setObject(1, learner);
            statement.setString(2, article);
            Map<Process, Tally> tallies = new EnumMap<>(Process.class);
            ResultSet result = statement.executeQuery();
            while (result.next()) {
                Process process = MemoryRows.read(Process.class, result.getString(1));
                tallies.put(process, new Tally(result.getInt(2), result.getDouble(3)));
            }
            return tallies;
        });
    }

    /** What is due by now, oldest first. */
    @Transactional
    List<Due> due(UUID learner, Optional<String> article, Cursor after, Page page) {
        return query(MemorySql.DUE, statement -> {
            statement.setObject(1, learner);
            MemoryRows.bindInstant(statement, 2, page.now());
            MemoryRows.bindInstant(statement, 3, after.dueAt());
            MemoryRows.bindInstant(statement, 4, after.dueAt());
            statement.setString(5, after.article());
            statement.setString(6, after.fact());
            statement.setString(7, article.orElse(null));
            statement.setString(8, article.orElse(null));
            statement.setInt(9, page.size());
            List<Due> due = new ArrayList<>();
            ResultSet result = statement.executeQuery();
            while (result.next()) {
                due.add(due(MemoryRows.row(result)));
            }
            return due;
        });
    }

    /** One page of the list. @param now what is due later is not in it */
    record Page(Instant now, int size) {
        Page {
            now = now.truncatedTo(ChronoUnit.MICROS);
        }
    }

    private static Due due(MemoryRows.Row row) {
        FactKey key = row.key();
        return new Due(
                key.article(),
                key.fact(),
                row.knowledge(),
                row.knowledge().memory().orElseThrow());
    }

    /** What to do with a prepared statement. */
    private interface Query<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    private <T> T query(String sql, Query<T> query) {
        return session.doReturningWork((Connection connection) -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                return query.run(statement);
            }
        });
    }
}
