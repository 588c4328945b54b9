-- What was posted must survive a service that dies, and the whole database reads one article at a time: so the queue lives
-- here. What is sent is kept until the job has ended and no longer, for it is the publisher's text.
create table job (
    job_id      uuid primary key,
    slug        text check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    revision    int  not null check (revision >= 1),
    fingerprint text not null check (length(fingerprint) = 64),
    submission  bytea,
    stage       text not null default 'queued' check (stage in
        ('queued', 'reading', 'analysing', 'finding', 'writing', 'storing', 'done', 'failed', 'cancelled')),
    progress    double precision not null default 0 check (progress between 0 and 1),
    counts      jsonb not null default '{}',
    problem     jsonb,
    attempts    int not null default 0 check (attempts >= 0),
    holder      uuid,
    held_until  timestamptz,
    created_at  timestamptz not null,
    ended_at    timestamptz check (ended_at >= created_at),
    ended       boolean not null generated always as (stage in ('done', 'failed', 'cancelled')) stored,
    check (ended = (submission is null) and ended = (ended_at is not null)),
    check ((holder is null) = (held_until is null) and not (ended and holder is not null)),
    check ((stage = 'failed') = (problem is not null))
);
comment on column job.slug is 'null until it is known, when it is to be made of a title that stands in the article';
comment on column job.fingerprint is 'of all that was sent: the same sent again is the same job';
comment on column job.submission is 'what was sent; null once the job has ended';
comment on column job.holder is 'the instance at work; when held_until has passed without its renewing it, it is taken to be gone';
create index job_waiting on job (created_at) where not ended;
create index job_by_slug on job (slug, created_at);
create index job_by_fingerprint on job (fingerprint);

-- What was made of an article, beside what is served of it: nothing here is seen by learners.
create table proposal (
    article_slug text primary key check (article_slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    revision     int  not null check (revision >= 1),
    content      jsonb not null,
    sha256       text not null check (length(sha256) = 64),
    stored_at    timestamptz not null
);
comment on column proposal.content is 'article, entities, facts, items as generated, and what was dropped on the way';

create table item_review (
    article_slug text not null,
    item_id      text not null,
    content      text not null check (content ~ '^[0-9a-f]{12}$'),
    decision     text not null check (decision in ('accepted', 'rejected', 'edited')),
    reason       text not null,
    edit         jsonb check ((decision = 'edited') = (edit is not null)),
    reviewed_at  timestamptz not null,
    primary key (article_slug, item_id, content)
);
comment on column item_review.content is 'hash of what was looked at: an item that says something else is a draft again';
