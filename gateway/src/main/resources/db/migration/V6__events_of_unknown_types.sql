-- What a gateway has read whose type it does not know, as a newer service tells it to an older gateway: kept until one
-- that knows it feeds it (feed/UnknownEvents). Numbered in the order in which it came.
create table feed_unknown (
    id bigint generated always as identity primary key,
    topic text not null,
    part integer not null,
    record_offset bigint not null,
    event_id text not null,
    type text not null,
    source text not null,
    subject text not null,
    time timestamptz not null,
    kept_at timestamptz not null default now(),
    data json not null,
    unique (topic, part, record_offset)
);
create index feed_unknown_by_type on feed_unknown (type, id);
