-- Events that wait for the broker. A row is written in the transaction of the change it tells about,
-- and deleted once the broker has acknowledged it. The id gives the order per subject.
create table outbox (
    id          bigint generated always as identity primary key,
    event_id    uuid        not null unique,
    topic       text        not null check (topic <> ''),
    type        text        not null check (type ~ '^[a-z]+(\.[a-z-]+)+$'),
    subject     text        not null check (subject <> ''),
    time        timestamptz not null,
    traceparent text,
    data        jsonb       not null check (jsonb_typeof(data) = 'object')
);
