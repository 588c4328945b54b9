-- An acknowledged answer is a row here, once: the client's id makes a repeated call find the first one.
create table quiz (
    learner_id   uuid not null,
    quiz_id      uuid not null,
    article_slug text not null references article,
    behaviour    text not null check (behaviour in ('practice', 'test', 'certainty')),
    seed         bigint not null,
    turns        jsonb not null,
    started_at   timestamptz not null,
    finished_at  timestamptz check (finished_at >= started_at),
    primary key (learner_id, quiz_id),
    foreign key (learner_id) references learner on delete cascade
);
comment on column quiz.seed is 'decides the order of options, question by question';
comment on column quiz.turns is 'one entry a question, in the order asked: item, version, tries, hints, state, mark';

create table answer (
    learner_id   uuid not null,
    answer_id    uuid not null,
    quiz_id      uuid not null,
    item_id      text not null,
    item_version int not null,
    response     jsonb not null,
    certainty    smallint not null check (certainty between 0 and 3),
    grade        jsonb not null,
    turn         jsonb not null,
    answered_at  timestamptz not null,
    primary key (learner_id, answer_id),
    foreign key (learner_id, quiz_id) references quiz on delete cascade
);
comment on table answer is 'append-only';
create index answer_by_quiz on answer (learner_id, quiz_id, answered_at);
