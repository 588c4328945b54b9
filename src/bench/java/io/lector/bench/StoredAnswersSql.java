package io.lector.bench;

/** The statements that make stored answers. */
final class StoredAnswersSql {

    private StoredAnswersSql() {}

    static final String PREPARE =
            """
            drop schema if exists bench cascade;
            create schema bench;
            create unlogged table bench.form (n int primary key, item_id text, response jsonb, grade jsonb, turn jsonb,
                facts text[]);
            create unlogged table bench.person (n int primary key, learner_id uuid not null, answers int not null);
            create unlogged table bench.turns as
                select turns from quiz order by (select count(*) from answer where answer.quiz_id = quiz.quiz_id) desc
                limit 1""";

    static final String FORM = "insert into bench.form values (?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?)";

    static final String ENROLLED =
            """
            insert into bench.person
            select row_number() over (order by learner_id) - 1, learner_id, %d from learner""";

    /** Ids in ascending order spread evenly over all there are, so that real learners lie between them. */
    static final String MORE =
            """
            insert into bench.person
            select n, (lpad(to_hex((n - %2$d)::bigint * (4294967296 / %3$d)), 8, '0') || substr(md5(n::text), 9))::uuid, %1$d
            from generate_series(%2$d, %2$d + %3$d - 1) n""";

    /** Everything of the persons of one range of numbers. */
    static final String BATCH =
            """
            drop table if exists given;
            create temp table given as
            select p.n, p.learner_id, a, gen_random_uuid() as answer_id,
                md5('quiz ' || p.n || ' ' || a / 10)::uuid as quiz_id,
                timestamptz '2026-01-01' + a * interval '13 hours' + p.n %% 86400 * interval '1 second' as answered_at, f.*
            from bench.person p, generate_series(0, p.answers - 1) a,
                lateral (select * from bench.form where form.n = (p.n + a) %% (select count(*) from bench.form)) f
                    (form, item_id, response, grade, turn, facts)
            where p.n >= %1$d and p.n < %2$d;

            insert into learner
            select learner_id, sha256(('bench ' || n)::bytea), now(), current_date from bench.person
            where n >= %1$d and n < %2$d order by learner_id
            on conflict do nothing;

            insert into quiz
            select learner_id, quiz_id, '%3$s', 'practice', 42, (select turns from bench.turns), min(answered_at),
                max(answered_at)
            from given group by 1, 2 order by 1, 2;

            insert into answer
            select learner_id, answer_id, quiz_id, item_id, 1, response, 0, grade, turn, answered_at
            from given order by 1, 2;

            insert into review
            select learner_id, '%3$s', fact, answer_id, answered_at, 'correct', 3, 'retrieve', 1
            from given, unnest(facts) fact order by 1, 3, 4;

            insert into memory
            select learner_id, '%3$s', fact, count(*), count(*), 0, 'correct', max(answered_at), 20.5, 4.2,
                max(answered_at), max(answered_at) + interval '20 days', 'fsrs-6-0000000000000000'
            from given, unnest(facts) fact group by 1, 3 order by 1, 3"""
                    .replace("%3$s", Service.ARTICLE);
}
