-- What is served must survive a broken bank file, and an answer must find the version of the question that was seen:
-- so the bank lives here, item versions are never changed, and the files only propose.
create table article (
    slug       text primary key check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    revision   int not null check (revision >= 1),
    content    jsonb not null,
    sha256     text not null check (length(sha256) = 64),
    made_from  text not null check (length(made_from) = 64),
    loaded_at  timestamptz not null
);
comment on column article.content is 'article, entities, facts and reviews as the bank files state them';
comment on column article.made_from is 'hash of the files and the program that it was made from: the same need not be made again';
comment on column article.sha256 is 'of everything that was published: the ETag, and the way to see that nothing changed';

create table item_version (
    article_slug text not null references article,
    item_id      text not null,
    version      int  not null check (version >= 1),
    sort         text not null check (sort in ('question', 'explainer')),
    origin       text not null check (origin in ('generated', 'written')),
    content      jsonb not null,
    sha256       text not null check (length(sha256) = 64),
    created_at   timestamptz not null,
    primary key (article_slug, item_id, version)
);

create table published_item (
    article_slug text not null references article,
    item_id      text not null,
    version      int  not null,
    rank         int  not null check (rank >= 0),
    primary key (article_slug, item_id),
    foreign key (article_slug, item_id, version) references item_version
);
comment on table published_item is 'which version of which item is served now, best first';
