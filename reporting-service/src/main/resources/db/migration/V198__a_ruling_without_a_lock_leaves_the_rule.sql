-- A ruling that names no lock leaves that of the duty's rule: who was exempt by mistake is locked like everybody else again.
create or replace view standing_obligation as
select o.*, pass.passed_on,
       case when o.transferred then coalesce(o.passes_at, '-infinity')
            when g.valid_to < last_day_in_time(given.ends_at) then day_begins(g.valid_to + 1) end as passed_at,
       coalesce(r.exempt, false) as exempt, given.extended_to, given.ends_at, coalesce(o.measured_by, given.ends_at) as late_at,
       coalesce(o.held_until, least(last_day_in_time(given.ends_at), g.valid_to)) as held_on,
       coalesce(r.lock_at, o.lock_at) as locked_at,
       exists (select from report p
               join consolidated_version c on c.report = p.id and c.version = p.official_version
               join consolidation k on k.id = c.consolidation and k.status = 'ISSUED'
               where p.id = o.report) as consolidated,
       case when o.report_status = 'WITHDRAWN' and o.first_submitted_at is not null and not pass.passed_on
            then 'RETURNED' else o.report_status end as standing
from obligation o
left join agency_copy g on g.code = o.agency
left join lateral (
    select number, exempt, lock_at from ruling where obligation = o.id order by number desc limit 1) r on true
left join lateral (
    select max(extended_to) as extended_to from extension where obligation = o.id and state = 'GRANTED') e on true
cross join lateral (
    select greatest(e.extended_to, o.time_taken_over) as extended_to,
           greatest(o.due_at, e.extended_to, o.time_taken_over) as ends_at) given
cross join lateral (
    select o.transferred or coalesce(g.valid_to < last_day_in_time(given.ends_at), false) as passed_on) pass;
