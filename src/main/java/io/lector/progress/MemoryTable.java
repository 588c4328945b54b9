package io.lector.progress;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/**
 * The tables {@code memory} and {@code review} on one connection, in plain JDBC: an answer costs one read and one write,
 * each one round trip for all of its facts, which Hibernate's row by row would not do.
 */
final class MemoryTable {

    private final Connection connection;

    MemoryTable(Connection connection) {
        this.connection = connection;
    }

    /** An answer on one of its facts. */
    record Entry(FactKey key, Answered answer) {}

    /** An answer on one of its facts, with what is known after it. */
    record Step(Entry entry, Knowledge after) {}

    Map<FactKey, MemoryRows.Row> read(Collection<FactKey> keys) throws SQLException {
        Map<FactKey, MemoryRows.Row> rows = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(MemorySql.READ)) {
            MemoryRows.bindKeys(statement, keys);
            ResultSet result = statement.executeQuery();
            while (result.next()) {
                MemoryRows.Row row = MemoryRows.row(result);
                rows.put(row.key(), row);
            }
        }
        return rows;
    }

    /** @param entries in the order of their keys */
    void log(List<Entry> entries) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MemorySql.LOG)) {
            for (Entry entry : entries) {
                MemoryRows.bindAnswer(statement, entry.key(), entry.answer());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /**
     * @param steps in the order of their keys, no key twice
     * @return the keys whose memory was left as it is: the answer was told before, or the row has moved on
     */
    List<FactKey> logAndRemember(List<Step> steps, String algorithm) throws SQLException {
        List<FactKey> left = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(MemorySql.LOG_AND_REMEMBER)) {
            for (Step step : steps) {
                int next = MemoryRows.bindAnswer(
                        statement, step.entry().key(), step.entry().answer());
                MemoryRows.bindKnowledge(statement, next, step.after(), algorithm);
                statement.addBatch();
            }
            int[] written = statement.executeBatch();
            for (int i = 0; i < written.length; i++) {
                if (written[i] == 0) {
                    left.add(steps.get(i).entry().key());
                }
            }
        }
        return left;
    }

    /** Makes other writers of these facts wait until this transaction ends, whether or not there is a memory yet. */
    void lock(SortedSet<FactKey> keys) throws SQLException {
        forEach(MemorySql.LOCK, keys);
    }

    /** What was answered about each, oldest first; answers of the same instant by their id. */
    Map<FactKey, List<Knowledge.Given>> reviews(Collection<FactKey> keys) throws SQLException {
        Map<FactKey, List<Knowledge.Given>> reviews = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(MemorySql.REVIEWS)) {
            MemoryRows.bindKeys(statement, keys);
            ResultSet result = statement.executeQuery();
            while (result.next()) {
                reviews.computeIfAbsent(MemoryRows.key(result), key -> new ArrayList<>())
                        .add(MemoryRows.given(result));
            }
        }
        return reviews;
    }

    /** Puts these in place of what is there; the rows were locked before. */
    void replace(Map<FactKey, Knowledge> all, String algorithm) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(MemorySql.REPLACE)) {
            for (Map.Entry<FactKey, Knowledge> entry : all.entrySet()) {
                int next = MemoryRows.bindKnowledge(statement, 1, entry.getValue(), algorithm);
                MemoryRows.bindKey(statement, next, entry.getKey());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Drops the rows that were made only to be locked. */
    void dropEmpty(SortedSet<FactKey> keys) throws SQLException {
        forEach(MemorySql.DROP_EMPTY, keys);
    }

    private void forEach(String sql, Collection<FactKey> keys) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (FactKey key : keys) {
                MemoryRows.bindKey(statement, 1, key);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
