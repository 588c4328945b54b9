-- A learner is a pseudonym: no name, no address, nothing to lose. What brings somebody back is a code that only they
-- have; its hash finds the row and cannot be turned round.
create table learner (
    learner_id       uuid primary key,
    resume_code_hash bytea not null unique check (octet_length(resume_code_hash) = 32),
    created_at       timestamptz not null,
    last_seen_on     date not null
);
comment on column learner.last_seen_on is 'by the day only: enough for retention, too little to trace somebody''s hours';

-- All instances must sign alike, so the key that the first of them makes is kept here. The one row has the one name true.
create table signing_key (
    only_one   boolean primary key default true check (only_one),
    secret     bytea not null check (octet_length(secret) >= 32),
    created_at timestamptz not null
);
