-- What each listener has heard, written in the transaction of the effect. Rows stay: a topic that is read
-- again from its start must find every one of them.
create table inbox (
    listener text        not null,
    source   text        not null,
    event_id text        not null,
    heard_at timestamptz not null default now(),
    primary key (listener, source, event_id)
);
