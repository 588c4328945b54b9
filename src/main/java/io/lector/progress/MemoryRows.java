package io.lector.progress;

import io.lector.question.Verdict;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** How the values of this package stand in rows and parameters. */
final class MemoryRows {

    private MemoryRows() {}

    /** A row of {@code memory}. @param algorithm version of the scheduler that computed it */
    record Row(FactKey key, Knowledge knowledge, String algorithm) {}

    static Row row(ResultSet result) throws SQLException {
        Optional<Memory> memory = result.getInt("reps") == 0 ? Optional.empty() : Optional.of(memory(result));
        Knowledge knowledge = new Knowledge(
                result.getInt("seen"),
                result.getInt("reps"),
                result.getInt("lapses"),
                read(Verdict.class, result.getString("last_verdict")),
                instant(result, "last_answered_at"),
                memory);
        return new Row(key(result), knowledge, result.getString("algorithm"));
    }

    private static Memory memory(ResultSet result) throws SQLException {
        return new Memory(
                result.getDouble("stability"),
                result.getDouble("difficulty"),
                instant(result, "last_reviewed_at"),
                instant(result, "due_at"),
                Optional.empty());
    }

    static FactKey key(ResultSet result) throws SQLException {
        return new FactKey(
                result.getObject("learner_id", UUID.class),
                result.getString("article_slug"),
                result.getString("fact_id"));
    }

    static Knowledge.Given given(ResultSet result) throws SQLException {
        int grade = result.getInt("rating");
        Optional<Rating> rating = result.wasNull() ? Optional.empty() : Optional.of(Rating.ofGrade(grade));
        return new Knowledge.Given(
                read(Verdict.class, result.getString("verdict")), rating, instant(result, "answered_at"));
    }

    private static Instant instant(ResultSet result, String column) throws SQLException {
        return result.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** @return the number of the next parameter, as all that follow */
    static int bindKey(PreparedStatement statement, int first, FactKey key) throws SQLException {
        statement.setObject(first, key.learner());
        statement.setString(first + 1, key.article());
        statement.setString(first + 2, key.fact());
        return first + 3;
    }

    static void bindKeys(PreparedStatement statement, Collection<FactKey> keys) throws SQLException {
        statement.setArray(1, array(statement, "uuid", keys, FactKey::learner));
        statement.setArray(2, array(statement, "text", keys, FactKey::article));
        statement.setArray(3, array(statement, "text", keys, FactKey::fact));
    }

    private static java.sql.Array array(
            PreparedStatement statement, String type, Collection<FactKey> keys, Function<FactKey, ?> part)
            throws SQLException {
        Connection connection = statement.getConnection();
        return connection.createArrayOf(type, keys.stream().map(part).toArray());
    }

    static int bindAnswer(PreparedStatement statement, FactKey key, Answered answer) throws SQLException {
        int next = bindKey(statement, 1, key);
        statement.setObject(next, answer.answerId());
        bindInstant(statement, next + 1, answer.at());
        statement.setString(next + 2, name(answer.attempt().verdict()));
        Optional<Rating> rating = Rating.of(answer.attempt());
        statement.setObject(next + 3, rating.map(Rating::grade).orElse(null), Types.SMALLINT);
        statement.setString(next + 4, name(answer.subject().process()));
        statement.setDouble(next + 5, answer.attempt().fraction());
        return next + 6;
    }

    static int bindKnowledge(PreparedStatement statement, int first, Knowledge knowledge, String algorithm)
            throws SQLException {
        statement.setInt(first, knowledge.seen());
        statement.setInt(first + 1, knowledge.reps());
        statement.setInt(first + 2, knowledge.lapses());
        statement.setString(first + 3, name(knowledge.lastVerdict()));
        bindInstant(statement, first + 4, knowledge.lastAnsweredAt());
        Optional<Memory> memory = knowledge.memory();
        statement.setObject(first + 5, memory.map(Memory::stability).orElse(null), Types.DOUBLE);
        statement.setObject(first + 6, memory.map(Memory::difficulty).orElse(null), Types.DOUBLE);
        bindInstant(statement, first + 7, memory.map(Memory::lastReview).orElse(null));
        bindInstant(statement, first + 8, memory.map(Memory::due).orElse(null));
        statement.setString(first + 9, algorithm);
        return first + 10;
    }

    static void bindInstant(PreparedStatement statement, int index, Instant instant) throws SQLException {
        OffsetDateTime time = instant == null ? null : instant.atOffset(ZoneOffset.UTC);
        statement.setObject(index, time, Types.TIMESTAMP_WITH_TIMEZONE);
    }

    /** An enum constant as the database spells it. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E read(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }
}
