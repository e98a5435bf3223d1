-- What agencies say about reaching them, and which of their machines were let in, belong to how the registry came to be.
create or replace view registry_change as
select kind, subject, state, recorded_at, recorded_by,
       to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') || ' ' || kind || ' '
           || to_char(number, 'FM000000000000') collate "C" as key
from (select 'AGENCY' as kind, code as subject, state, recorded_at, recorded_by, number from agency_change
      union all select 'ASSIGNMENT', id, state, recorded_at, recorded_by, number from assignment_change
      union all select 'PLACE_SHARES', id, state, recorded_at, recorded_by, number from place_share_change
      union all select 'SUCCESSION', id, state, recorded_at, recorded_by, number from agency_succession_step
      union all select 'PROFILE', agency, state, recorded_at, recorded_by, number from profile_change
      union all select 'CLIENT', agency, jsonb_build_object('client', client, 'act', act), recorded_at, recorded_by, number
          from client_change) change;
