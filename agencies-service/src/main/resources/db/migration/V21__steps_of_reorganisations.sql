-- Each step of a reorganisation, with whoever took it; the row of the reorganisation itself only says how it stands now.
create table agency_succession_step (
    number      bigint      generated always as identity primary key,
    id          text collate "C" not null references agency_succession,
    state       jsonb       not null,
    recorded_at timestamptz not null,
    recorded_by text        not null
);
create index agency_succession_step_by_id on agency_succession_step (id, number);

insert into agency_succession_step (id, state, recorded_at, recorded_by)
select id, jsonb_build_object('effectiveOn', effective_on, 'kind', kind, 'predecessors', predecessors,
           'successors', successors, 'scopeKind', scope_kind, 'scope', scope, 'basis', basis, 'certainty', certainty,
           'state', state, 'reason', reason), changed_at, changed_by
from agency_succession where changed_by is not null and changed_at is not null;

create function refuse_change_of_agency_succession_step() returns trigger language plpgsql as $$
begin
    raise exception 'Steps of reorganisations are only ever added' using errcode = 'restrict_violation';
end $$;
create trigger agency_succession_step_is_append_only before update or delete on agency_succession_step
    for each row execute function refuse_change_of_agency_succession_step();

create or replace view registry_change as
select kind, subject, state, recorded_at, recorded_by,
       to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') || ' ' || kind || ' '
           || to_char(number, 'FM000000000000') collate "C" as key
from (select 'AGENCY' as kind, code as subject, state, recorded_at, recorded_by, number from agency_change
      union all select 'ASSIGNMENT', id, state, recorded_at, recorded_by, number from assignment_change
      union all select 'PLACE_SHARES', id, state, recorded_at, recorded_by, number from place_share_change
      union all select 'SUCCESSION', id, state, recorded_at, recorded_by, number from agency_succession_step) change;
