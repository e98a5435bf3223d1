-- What has happened, in the order in which everybody sees it. One writer at a time numbers the events, so a number
-- never appears below one that was visible before.
create table feed_event (
    seq bigint generated always as identity primary key,
    event_id text not null,
    type text not null,
    source text not null,
    subject text not null,
    agency text,
    readers text not null check (readers in ('PUBLIC', 'AGENCY', 'OVERSIGHT')),
    time timestamptz not null,
    recorded_at timestamptz not null default now(),
    -- Not jsonb: figures keep the digits they were told with.
    data json not null,
    unique (source, event_id),
    check ((readers = 'AGENCY') = (agency is not null))
);
create index feed_event_by_agency on feed_event (agency, seq) where agency is not null;
create index feed_event_by_age on feed_event (recorded_at);

-- Moved in the transaction that stores the events before it: nothing is lost, nothing is stored twice.
create table feed_position (
    topic text not null,
    part integer not null,
    next_offset bigint not null,
    primary key (topic, part)
);

-- What could not be read as one of our events; it is told to nobody, and the line goes on.
create table feed_skipped (
    topic text not null,
    part integer not null,
    record_offset bigint not null,
    reason text not null,
    skipped_at timestamptz not null default now(),
    primary key (topic, part, record_offset)
);

-- The last number that is no longer kept.
create table feed_floor (
    one boolean primary key default true check (one),
    seq bigint not null
);
insert into feed_floor (seq) values (0);
