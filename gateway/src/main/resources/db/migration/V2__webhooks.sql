-- Addresses that are told what happens.
create table webhook (
    id uuid primary key,
    -- Null: of those who run the suite; told everything.
    agency text,
    url text not null,
    description text not null,
    -- As asked for, such as report.*, and the types in full that this means today.
    asked text[] not null,
    types text[] not null,
    enabled boolean not null default true,
    disabled_by text check (disabled_by in ('OWNER', 'RECEIVER')),
    version integer not null default 1,
    created_by text not null,
    created_at timestamptz not null default now(),
    -- Everything up to here has become a delivery, or is none of its business.
    last_seq bigint not null,
    check (enabled = (disabled_by is null))
);
create unique index webhook_once on webhook (coalesce(agency, ''), url);

-- Sealed with a key that is not in this database.
create table webhook_secret (
    id bigint generated always as identity primary key,
    webhook uuid not null references webhook on delete cascade,
    sealed bytea not null,
    valid_until timestamptz
);
create index webhook_secret_of on webhook_secret (webhook);

create table webhook_delivery (
    id uuid primary key default gen_random_uuid(),
    webhook uuid not null references webhook on delete cascade,
    -- Null for a ping, which is no event of the feed.
    seq bigint,
    event_id text not null,
    type text not null,
    subject text not null,
    state text not null default 'WAITING' check (state in ('WAITING', 'DELIVERED', 'DEAD')),
    -- Since it was last asked for; the log has them all.
    tries integer not null default 0,
    next_at timestamptz not null default now(),
    made_at timestamptz not null default now(),
    done_at timestamptz,
    unique (webhook, seq)
);
create index webhook_delivery_waiting on webhook_delivery (webhook, subject, seq) where state = 'WAITING';
create index webhook_delivery_due on webhook_delivery (webhook, next_at) where state = 'WAITING';
create index webhook_delivery_log on webhook_delivery (webhook, made_at, id);

create table webhook_attempt (
    id bigint generated always as identity primary key,
    delivery uuid not null references webhook_delivery on delete cascade,
    began_at timestamptz not null,
    millis integer not null,
    status integer,
    outcome text not null
);
create index webhook_attempt_of on webhook_attempt (delivery, id);
