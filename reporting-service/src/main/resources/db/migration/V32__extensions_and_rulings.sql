-- More time, asked for and granted. Obligations are derived again and again; what was decided about them stays, so it
-- names them without a foreign key.
create table extension (
    id              uuid primary key,
    obligation      text        not null,
    agency          text        not null,
    reason          text        not null check (reason <> ''),
    wanted_until    date        not null,
    state           text        not null check (state in ('REQUESTED', 'GRANTED', 'DENIED')),
    requested_by    text        not null,
    requested_at    timestamptz not null,
    until           date,
    extended_to     timestamptz,
    decision_reason text,
    decided_by      text,
    decided_at      timestamptz,
    revision        bigint      not null check (revision > 0),
    check ((state = 'REQUESTED') = (num_nulls(decision_reason, decided_by, decided_at) = 3)),
    check ((state = 'GRANTED') = (num_nonnulls(until, extended_to) = 2))
);
create index extension_by_obligation on extension (obligation, requested_at);
create unique index one_open_request on extension (obligation) where state = 'REQUESTED';

-- What the consolidator rules on one obligation beside its duty's rule. Each ruling stays; the last one holds.
create table ruling (
    obligation text        not null,
    number     int         not null check (number > 0),
    exempt     boolean     not null,
    lock_at    timestamptz,
    reason     text        not null check (reason <> ''),
    ruled_by   text        not null,
    ruled_at   timestamptz not null,
    primary key (obligation, number)
);
create trigger frozen before update or delete or truncate on ruling
    for each statement execute function refuse_change();

-- When an obligation is late and when it is locked, by its rule and by what was decided.
create view standing_obligation as
select o.*, coalesce(r.exempt, false) as exempt, e.extended_to, greatest(o.due_at, e.extended_to) as late_at,
       case when r.number is null then o.lock_at else r.lock_at end as locked_at
from obligation o
left join lateral (
    select number, exempt, lock_at from ruling where obligation = o.id order by number desc limit 1) r on true
left join lateral (
    select max(extended_to) as extended_to from extension where obligation = o.id and state = 'GRANTED') e on true;
