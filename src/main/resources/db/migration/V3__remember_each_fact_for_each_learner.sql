-- What a learner knows belongs to the fact, not to the question that asked. Memory is a function of the answers, so every
-- answer is kept as a review (append-only), and memory is the fold of the reviews of its fact, kept because it is read often.
create table review (
    learner_id   uuid not null references learner on delete cascade,
    article_slug text not null,
    fact_id      text not null,
    answer_id    uuid not null,
    answered_at  timestamptz not null,
    verdict      text not null check (verdict in ('correct', 'partial', 'incorrect', 'unsure')),
    rating       smallint check (rating between 1 and 4),
    process      text not null check (process in ('retrieve', 'infer', 'interpret', 'evaluate')),
    fraction     double precision not null check (fraction between 0 and 1),
    -- An answer belongs to one article: with the fact before it, one index makes a repetition harmless and finds a fact's
    -- reviews and an article's.
    primary key (learner_id, article_slug, fact_id, answer_id)
);
comment on column review.rating is '1 again, 2 hard, 3 good, 4 easy; null when the answer says nothing of the memory';

create table memory (
    learner_id       uuid not null references learner on delete cascade,
    article_slug     text not null,
    fact_id          text not null,
    seen             int  not null check (seen >= 0),
    reps             int  not null check (reps between 0 and seen),
    lapses           int  not null check (lapses between 0 and reps),
    last_verdict     text not null check (last_verdict in ('correct', 'partial', 'incorrect', 'unsure')),
    last_answered_at timestamptz not null,
    stability        double precision check (stability > 0),
    difficulty       double precision check (difficulty between 1 and 10),
    last_reviewed_at timestamptz,
    due_at           timestamptz,
    algorithm        text not null,
    primary key (learner_id, article_slug, fact_id),
    check (num_nonnulls(stability, difficulty, last_reviewed_at, due_at) = case when reps > 0 then 4 else 0 end)
);
comment on column memory.seen is 'reviews folded into this row; also tells a writer whether another was faster';
comment on column memory.algorithm is 'algorithm and settings; a row of another one is folded anew';
create index memory_due on memory (learner_id, due_at);
