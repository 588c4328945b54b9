package io.lector.progress;

/** The statements on {@code memory} and {@code review}. */
final class MemorySql {

    private MemorySql() {}

    static final String COLUMNS =
            """
            m.learner_id, m.article_slug, m.fact_id, m.seen, m.reps, m.lapses, m.last_verdict, m.last_answered_at,
            m.stability, m.difficulty, m.last_reviewed_at, m.due_at, m.algorithm""";

    private static final String KEYS =
            " unnest(?::uuid[], ?::text[], ?::text[]) as k (learner_id, article_slug, fact_id) ";

    static final String READ =
            "select " + COLUMNS + " from" + KEYS + "join memory m using (learner_id, article_slug, fact_id)";

    static final String LOG =
            """
            insert into review (learner_id, article_slug, fact_id, answer_id, answered_at, verdict, rating, process,
                fraction) values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

    /** Writes no memory if the answer was told before, or if the row has moved on since it was read. */
    static final String LOG_AND_REMEMBER = "with logged as (" + LOG
            + " returning learner_id, article_slug, fact_id)"
            + """
             insert into memory as m (learner_id, article_slug, fact_id, seen, reps, lapses, last_verdict,
                 last_answered_at, stability, difficulty, last_reviewed_at, due_at, algorithm)
             select learner_id, article_slug, fact_id, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? from logged
             on conflict (learner_id, article_slug, fact_id) do update set
                 seen = excluded.seen, reps = excluded.reps, lapses = excluded.lapses,
                 last_verdict = excluded.last_verdict, last_answered_at = excluded.last_answered_at,
                 stability = excluded.stability, difficulty = excluded.difficulty,
                 last_reviewed_at = excluded.last_reviewed_at, due_at = excluded.due_at,
                 algorithm = excluded.algorithm
             where m.seen = excluded.seen - 1""";

    static final String LOCK =
            """
            insert into memory as m (learner_id, article_slug, fact_id, seen, reps, lapses, last_verdict,
                last_answered_at, algorithm) values (?, ?, ?, 0, 0, 0, 'unsure', '-infinity', '')
            on conflict (learner_id, article_slug, fact_id) do update set seen = m.seen""";

    static final String REVIEWS =
            """
            select r.learner_id, r.article_slug, r.fact_id, r.verdict, r.rating, r.answered_at from"""
                    + KEYS
                    + "join review r using (learner_id, article_slug, fact_id) order by r.answered_at, r.answer_id";

    static final String REPLACE =
            """
            update memory set seen = ?, reps = ?, lapses = ?, last_verdict = ?, last_answered_at = ?, stability = ?,
                difficulty = ?, last_reviewed_at = ?, due_at = ?, algorithm = ?
            where learner_id = ? and article_slug = ? and fact_id = ?""";

    static final String DROP_EMPTY =
            "delete from memory where learner_id = ? and article_slug = ? and fact_id = ? and seen = 0";

    static final String OF_ARTICLE =
            "select " + COLUMNS + " from memory m where m.learner_id = ? and m.article_slug = ?";

    /** All articles when the one asked for is null. */
    static final String DUE = "select " + COLUMNS
            + """
             from memory m
            where m.learner_id = ? and m.due_at <= ? and m.due_at >= ?
                and (m.due_at, m.article_slug, m.fact_id) > (?, ?, ?)
                and (?::text is null or m.article_slug = ?)
            order by m.due_at, m.article_slug, m.fact_id limit ?""";

    /** One answer has a review for each of its facts: it counts once. */
    static final String TALLIES =
            """
            select process, count(*), avg(fraction) from (
                select distinct answer_id, process, fraction from review
                where learner_id = ? and article_slug = ? and verdict <> 'unsure') as answered
            group by process""";
}
