-- A version may be taken under review, or withdrawn by its agency before that; an accepted report may be amended, and
-- what was accepted stays official until the next version is.
do $$
declare rule record;
begin
    for rule in select conrelid::regclass as relation, conname from pg_constraint
        where contype = 'c' and conrelid in ('report'::regclass, 'obligation'::regclass)
          and (pg_get_constraintdef(oid) like '%RETURNED%' or pg_get_constraintdef(oid) like '%accepted_at%official%'
               or pg_get_constraintdef(oid) like '%official_version, accepted_at%')
    loop
        execute format('alter table %s drop constraint %I', rule.relation, rule.conname);
    end loop;
end $$;
alter table report
    add column amendment_reason text,
    add check (status in ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'RETURNED', 'WITHDRAWN', 'ACCEPTED', 'AMENDMENT')),
    add check ((official_version is null) = (accepted_at is null)),
    add check (status not in ('ACCEPTED', 'AMENDMENT') or official_version = version);
alter table obligation
    add check (report_status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'WITHDRAWN', 'ACCEPTED'));

-- Every step of every report, each entry sealed with the hash of the one before it.
create table trail_entry (
    report   uuid        not null references report,
    number   int         not null check (number > 0),
    at       timestamptz not null,
    actor    text        not null,
    agency   text,
    action   text        not null check (action ~ '^[A-Z_]+$'),
    version  int         not null check (version >= 0),
    content  text        not null check (content ~ '^[0-9a-f]{64}$'),
    previous text        not null check (previous ~ '^[0-9a-f]{64}$'),
    hash     text        not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (report, number)
);
create index trail_entry_by_actor on trail_entry (actor, at);
create index trail_entry_by_time on trail_entry (at);
create trigger frozen before update or delete or truncate on trail_entry
    for each statement execute function refuse_change();
