package io.lector.quiz;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;

/**
 * The path of a batch of answers through {@code quiz} and {@code answer} in plain JDBC, on the connection of the
 * transaction: one round trip to find all, one to store all. PostgreSQL runs the statements of one trip in order, each with
 * a snapshot of its own, so what is read after the quizzes' locks is what their last holders committed.
 */
@ApplicationScoped
class AnswerTable {

    private static final String OPEN =
            """
            select learner_id, quiz_id, article_slug, behaviour, seed, turns, started_at, finished_at from quiz
            where (learner_id, quiz_id) in (select * from unnest(?::uuid[], ?::uuid[]))
            order by learner_id, quiz_id for no key update;
            select learner_id, answer_id, quiz_id, item_id, item_version, response, certainty, grade, turn, answered_at
            from answer where (learner_id, answer_id) in (select * from unnest(?::uuid[], ?::uuid[]))""";

    private static final String STORE =
            """
            insert into answer (learner_id, answer_id, quiz_id, item_id, item_version, response, certainty, grade, turn,
                answered_at)
            select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::int[], ?::jsonb[], ?::smallint[],
                ?::jsonb[], ?::jsonb[], ?::timestamptz[]);
            update quiz set turns = changed.turns
            from unnest(?::uuid[], ?::uuid[], ?::jsonb[]) as changed (learner_id, quiz_id, turns)
            where quiz.learner_id = changed.learner_id and quiz.quiz_id = changed.quiz_id""";

    private final Session session;
    private final JsonColumns json;

    AnswerTable(Session session, JsonColumns json) {
        this.session = session;
        this.json = json;
    }

    /** Locks the quizzes, in one order for all, and looks for answers that were given before. */
    Sitting open(List<Given> given) {
        return session.doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(OPEN)) {
                Columns columns = new Columns(connection, statement);
                columns.bind("uuid", given, Given::learner);
                columns.bind("uuid", given, Given::quizId);
                columns.bind("uuid", given, Given::learner);
                columns.bind("uuid", given, Given::answerId);
                statement.execute();
                Map<QuizRow.Key, Quiz> quizzes = quizzes(statement.getResultSet());
                statement.getMoreResults();
                return new Sitting(quizzes, answers(statement.getResultSet()));
            }
        });
    }

    /** Stores new answers, and the turns of the quizzes that they changed. */
    void store(Sitting sitting) {
        List<Receipt> taken = sitting.taken();
        Collection<Quiz> changed = sitting.changed();
        if (taken.isEmpty()) {
            return;
        }
        session.doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(STORE)) {
                Columns columns = new Columns(connection, statement);
                columns.bind("uuid", taken, receipt -> receipt.quiz().learner());
                columns.bind("uuid", taken, receipt -> receipt.answer().id());
                columns.bind("uuid", taken, receipt -> receipt.answer().quiz());
                columns.bind("text", taken, receipt -> receipt.answer().item());
                columns.bind("int4", taken, receipt -> receipt.answer().version());
                columns.bind(
                        "jsonb", taken, receipt -> json.write(receipt.answer().response()));
                columns.bind(
                        "int2",
                        taken,
                        receipt -> Answers.stored(receipt.answer().certainty()));
                columns.bind(
                        "jsonb", taken, receipt -> json.write(receipt.answer().grade()));
                columns.bind(
                        "jsonb", taken, receipt -> json.write(receipt.answer().turn()));
                columns.bind("timestamptz", taken, receipt -> receipt.answer()
                        .answered()
                        .toString());
                columns.bind("uuid", changed, Quiz::learner);
                columns.bind("uuid", changed, Quiz::id);
                columns.bind("jsonb", changed, quiz -> json.write(quiz.turns()));
                statement.execute();
            }
        });
    }

    /** Binds array after array, one element a row. */
    private static final class Columns {

        private final Connection connection;
        private final PreparedStatement statement;
        private int bound;

        Columns(Connection connection, PreparedStatement statement) {
            this.connection = connection;
            this.statement = statement;
        }

        <T> void bind(String type, Collection<T> rows, Function<T, Object> value) throws SQLException {
            Object[] elements = rows.stream().map(value).toArray();
            statement.setArray(++bound, connection.createArrayOf(type, elements));
        }
    }

    private Map<QuizRow.Key, Quiz> quizzes(ResultSet rows) throws SQLException {
        Map<QuizRow.Key, Quiz> quizzes = new HashMap<>();
        while (rows.next()) {
            QuizRow row = new QuizRow();
            row.key = new QuizRow.Key(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class));
            row.articleSlug = rows.getString(3);
            row.behaviour = rows.getString(4);
            row.seed = rows.getLong(5);
            row.turns = rows.getString(6);
            row.startedAt = instant(rows, 7);
            row.finishedAt = rows.getObject(8) == null ? null : instant(rows, 8);
            quizzes.put(row.key, Quizzes.read(row, json));
        }
        return quizzes;
    }

    private Map<AnswerRow.Key, Answer> answers(ResultSet rows) throws SQLException {
        Map<AnswerRow.Key, Answer> answers = new HashMap<>();
        while (rows.next()) {
            AnswerRow row = new AnswerRow();
            row.key = new AnswerRow.Key(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class));
            row.quizId = rows.getObject(3, UUID.class);
            row.itemId = rows.getString(4);
            row.itemVersion = rows.getInt(5);
            row.response = rows.getString(6);
            row.certainty = rows.getShort(7);
            row.grade = rows.getString(8);
            row.turn = rows.getString(9);
            row.answeredAt = instant(rows, 10);
            answers.put(row.key, Answers.read(row, json));
        }
        return answers;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
