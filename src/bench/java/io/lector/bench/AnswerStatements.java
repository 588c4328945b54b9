package io.lector.bench;

import io.lector.bench.StoredForms.Form;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.postgresql.util.PGobject;

/**
 * The statements that one answer takes, on one connection, each prepared once and committed by itself. The service runs the
 * same ones over arrays of answers that arrived together; {@link WorkDone} shows in every run that both do the same work.
 */
final class AnswerStatements implements AutoCloseable {

    private static final String QUIZ =
            """
            select learner_id, quiz_id, article_slug, behaviour, finished_at, seed, started_at, turns from quiz
            where (learner_id, quiz_id) in ((?, ?)) for no key update""";
    private static final String EARLIER =
            """
            select learner_id, answer_id, answered_at, certainty, grade, item_id, item_version, quiz_id, response, turn
            from answer where (learner_id, answer_id) in ((?, ?))""";
    private static final String MEMORY =
            """
            select m.learner_id, m.article_slug, m.fact_id, m.seen, m.reps, m.lapses, m.last_verdict,
                m.last_answered_at, m.stability, m.difficulty, m.last_reviewed_at, m.due_at, m.algorithm
            from unnest(?::uuid[], ?::text[], ?::text[]) as k (learner_id, article_slug, fact_id)
            join memory m using (learner_id, article_slug, fact_id)""";
    private static final String REMEMBER =
            """
            with logged as (insert into review (learner_id, article_slug, fact_id, answer_id, answered_at, verdict,
                rating, process, fraction) values (?, ?, ?, ?, ?, 'correct', 3, 'retrieve', 1) on conflict do nothing
                returning learner_id, article_slug, fact_id)
            insert into memory as m (learner_id, article_slug, fact_id, seen, reps, lapses, last_verdict,
                last_answered_at, stability, difficulty, last_reviewed_at, due_at, algorithm)
            select learner_id, article_slug, fact_id, ?, ?, 0, 'correct', ?, ?, ?, ?, ?, ? from logged
            on conflict (learner_id, article_slug, fact_id) do update set
                seen = excluded.seen, reps = excluded.reps, lapses = excluded.lapses,
                last_verdict = excluded.last_verdict, last_answered_at = excluded.last_answered_at,
                stability = excluded.stability, difficulty = excluded.difficulty,
                last_reviewed_at = excluded.last_reviewed_at, due_at = excluded.due_at,
                algorithm = excluded.algorithm
            where m.seen = excluded.seen - 1""";
    private static final String ANSWER =
            """
            insert into answer (answered_at, certainty, grade, item_id, item_version, quiz_id, response, turn,
                learner_id, answer_id) values (?, 0, ?, ?, 1, ?, ?, ?, ?, ?)""";
    private static final String TURNS =
            """
            update quiz set turns = ? where learner_id = ? and quiz_id = ?""";

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    AnswerStatements(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        for (String sql : new String[] {QUIZ, EARLIER, MEMORY, REMEMBER, ANSWER, TURNS}) {
            prepared.put(sql, connection.prepareStatement(sql));
        }
    }

    void run(PreparedAnswer answer, Form form) throws SQLException {
        UUID id = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        try (ResultSet quiz = quiz(answer)) {
            earlier(answer, id);
            remember(answer, id, form, now);
            store(answer, id, form, now);
            update(answer, quiz);
        }
        connection.commit();
    }

    private ResultSet quiz(PreparedAnswer answer) throws SQLException {
        PreparedStatement statement = prepared.get(QUIZ);
        statement.setObject(1, answer.learner());
        statement.setObject(2, answer.quiz());
        ResultSet quiz = statement.executeQuery();
        if (!quiz.next()) {
            throw new SQLException("no quiz " + answer.quiz());
        }
        return quiz;
    }

    private void earlier(PreparedAnswer answer, UUID id) throws SQLException {
        PreparedStatement statement = prepared.get(EARLIER);
        statement.setObject(1, answer.learner());
        statement.setObject(2, id);
        try (ResultSet result = statement.executeQuery()) {
            if (result.next()) {
                throw new SQLException("the id is taken");
            }
        }
    }

    private Map<String, Integer> seen(PreparedAnswer answer, Form form) throws SQLException {
        PreparedStatement statement = prepared.get(MEMORY);
        int facts = form.facts().size();
        Object[] learners = new Object[facts];
        Object[] articles = new Object[facts];
        java.util.Arrays.fill(learners, answer.learner());
        java.util.Arrays.fill(articles, Service.ARTICLE);
        statement.setArray(1, connection.createArrayOf("uuid", learners));
        statement.setArray(2, connection.createArrayOf("text", articles));
        statement.setArray(3, connection.createArrayOf("text", form.facts().toArray()));
        Map<String, Integer> seen = new HashMap<>();
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                seen.put(result.getString(3), result.getInt(4));
            }
        }
        return seen;
    }

    private void remember(PreparedAnswer answer, UUID id, Form form, OffsetDateTime now) throws SQLException {
        Map<String, Integer> seen = seen(answer, form);
        PreparedStatement statement = prepared.get(REMEMBER);
        for (String fact : form.facts()) {
            statement.setObject(1, answer.learner());
            statement.setString(2, Service.ARTICLE);
            statement.setString(3, fact);
            statement.setObject(4, id);
            time(statement, 5, now);
            statement.setInt(6, seen.getOrDefault(fact, 0) + 1);
            statement.setInt(7, seen.getOrDefault(fact, 0) + 1);
            time(statement, 8, now);
            statement.setObject(9, 2.3065, Types.DOUBLE);
            statement.setObject(10, 2.1181, Types.DOUBLE);
            time(statement, 11, now);
            time(statement, 12, now.plusDays(2));
            statement.setString(13, "fsrs-6 in days 0.9");
            statement.addBatch();
        }
        statement.executeBatch();
    }

    private void store(PreparedAnswer answer, UUID id, Form form, OffsetDateTime now) throws SQLException {
        PreparedStatement statement = prepared.get(ANSWER);
        time(statement, 1, now);
        statement.setObject(2, json(form.grade()));
        statement.setString(3, answer.item());
        statement.setObject(4, answer.quiz());
        statement.setObject(5, json(form.response()));
        statement.setObject(6, json(form.turn()));
        statement.setObject(7, answer.learner());
        statement.setObject(8, id);
        statement.executeUpdate();
    }

    private void update(PreparedAnswer answer, ResultSet quiz) throws SQLException {
        PreparedStatement statement = prepared.get(TURNS);
        statement.setObject(1, json(quiz.getString("turns")));
        statement.setObject(2, answer.learner());
        statement.setObject(3, answer.quiz());
        statement.executeUpdate();
    }

    private static void time(PreparedStatement statement, int index, OffsetDateTime time) throws SQLException {
        statement.setObject(index, time, Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private static PGobject json(String text) throws SQLException {
        PGobject json = new PGobject();
        json.setType("jsonb");
        json.setValue(text);
        return json;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
