-- A resolution that draws boundaries anew: which places it founds, what each is made of, and which it abolishes. It is
-- written down as a draft and put into effect by another; one that was wrong is withdrawn, and all is as before.
create table place_redrawing (
    id       text collate "C" primary key check (id <> ''),
    body     jsonb  not null,
    state    text   not null check (state in ('DRAFT', 'EFFECTIVE', 'WITHDRAWN')),
    reason   text   check (state <> 'WITHDRAWN' or reason is not null),
    revision bigint not null check (revision > 0)
);
create table place_redrawing_step (
    number      bigint      generated always as identity primary key,
    id          text collate "C" not null references place_redrawing,
    state       jsonb       not null,
    recorded_at timestamptz not null,
    recorded_by text        not null
);
create index place_redrawing_step_by_id on place_redrawing_step (id, number);
create trigger place_redrawing_step_is_append_only before update or delete on place_redrawing_step
    for each row execute function refuse_change_of_what_was_done();

-- What a resolution founded or ended, the tables no longer overwrite.
alter table place
    add column founded_by text collate "C" references place_redrawing,
    add column ended_by   text collate "C" references place_redrawing;
alter table place_succession add column redrawn_by text collate "C" references place_redrawing;
create index place_by_redrawing on place (founded_by) where founded_by is not null;

-- A place that never was is taken out; founded again, it goes on with its revisions. Its shares stay in the history.
create table place_taken_back (
    id       text collate "C" primary key,
    revision bigint not null check (revision > 0)
);
alter table place_share_change drop constraint place_share_change_id_fkey;

create or replace view registry_change as
select kind, subject, state, recorded_at, recorded_by,
       to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') || ' ' || kind || ' '
           || to_char(number, 'FM000000000000') collate "C" as key
from (select 'AGENCY' as kind, code as subject, state, recorded_at, recorded_by, number from agency_change
      union all select 'ASSIGNMENT', id, state, recorded_at, recorded_by, number from assignment_change
      union all select 'PLACE_SHARES', id, state, recorded_at, recorded_by, number from place_share_change
      union all select 'PLACE_SUCCESSION', id, state, recorded_at, recorded_by, number from place_redrawing_step
      union all select 'SUCCESSION', id, state, recorded_at, recorded_by, number from agency_succession_step
      union all select 'PROFILE', agency, state, recorded_at, recorded_by, number from profile_change
      union all select 'CLIENT', agency, jsonb_build_object('client', client, 'act', act), recorded_at, recorded_by, number
          from client_change) change;
