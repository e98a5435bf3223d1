-- What part of a place that was divided went to each of its successors, and what part of a successor came from it. Where
-- a place went on whole this is 1 by itself; elsewhere somebody has to state it, with the basis it rests on.
alter table place_succession
    add column share        numeric check (share > 0 and share <= 1),
    add column origin_share numeric check (origin_share > 0 and origin_share <= 1),
    add column basis        text check (share is null or basis is not null);

create view place_edge as
select predecessor, successor, kind, certainty, basis,
       coalesce(share, case when count(*) over (partition by predecessor) = 1 then 1 end) as share,
       coalesce(origin_share, case when count(*) over (partition by successor) = 1 then 1 end) as origin_share
from place_succession;

create table place_share_change (
    number      bigint      generated always as identity primary key,
    id          text collate "C" not null references place,
    state       jsonb       not null,
    recorded_at timestamptz not null,
    recorded_by text        not null
);
create index place_share_change_by_id on place_share_change (id, number);

create function refuse_change_of_place_share_change() returns trigger language plpgsql as $$
begin
    raise exception 'Changes of shares are only ever added' using errcode = 'restrict_violation';
end $$;
create trigger place_share_change_is_append_only before update or delete on place_share_change
    for each row execute function refuse_change_of_place_share_change();

-- All that people set by hand, in the order in which they did; the key sorts as the instants do.
create view registry_change as
select kind, subject, state, recorded_at, recorded_by,
       to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') || ' ' || kind || ' '
           || to_char(number, 'FM000000000000') collate "C" as key
from (select 'AGENCY' as kind, code as subject, state, recorded_at, recorded_by, number from agency_change
      union all select 'ASSIGNMENT', id, state, recorded_at, recorded_by, number from assignment_change
      union all select 'PLACE_SHARES', id, state, recorded_at, recorded_by, number from place_share_change) change;

-- The revision that the others were told last. Places are told again, now with what came of them.
alter table place add column told_revision bigint not null default 0;
update place set revision = revision + 1;
alter table agency_succession add column told_revision bigint not null default 0;
