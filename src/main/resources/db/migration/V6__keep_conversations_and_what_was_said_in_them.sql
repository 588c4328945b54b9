-- A message and its replies are one row, once: the client's id makes a repeated call find the first replies.
create table conversation (
    learner_id      uuid not null,
    conversation_id uuid not null,
    article_slug    text not null references article,
    standing        jsonb not null,
    messages        int not null check (messages >= 0),
    started_at      timestamptz not null,
    primary key (learner_id, conversation_id),
    foreign key (learner_id) references learner on delete cascade
);
comment on column conversation.standing is 'what the next message is understood against: the quiz, what was told last, what was offered';
comment on column conversation.messages is 'how many there are; the next one takes this number';

create table message (
    learner_id      uuid not null,
    message_id      uuid not null,
    conversation_id uuid not null,
    position        int not null check (position >= 0),
    said            jsonb not null,
    replies         jsonb not null,
    sent_at         timestamptz not null,
    primary key (learner_id, message_id),
    unique (learner_id, conversation_id, position),
    foreign key (learner_id, conversation_id) references conversation on delete cascade
);
comment on table message is 'append-only';
comment on column message.said is 'what the learner typed, or the quick reply that was taken';
