-- What documents call things by, copied from the owners' topics under consumer groups of their own, so that they fill
-- from the start also where reporting has been running for long. The last revision wins.
create table indicator_name (
    code         text primary key,
    plan         text   not null,
    area         text   not null,
    name         text   not null,
    unit         text   not null,
    measure_kind text   not null,
    decimals     int    not null check (decimals between 0 and 12),
    components   text[] not null,
    last_day     date,
    revision     bigint not null check (revision > 0)
);

create table place_name (
    id       text primary key,
    name     text   not null,
    revision bigint not null check (revision > 0)
);

-- The verdict as it was told last; by the time it was reached, since verdicts have no revision.
create table verdict_copy (
    indicator text primary key,
    verdict   text        not null,
    at        timestamptz not null
);
