-- What was handed in by an agency that ended before the last day in time, and whose duty nobody took over, is asked of its
-- own last day: on a later one it answers for nothing, and what is returned to it could not be put right.
drop view standing_obligation;
create view standing_obligation as
select o.*, o.transferred or coalesce(g.valid_to < last_day_in_time(late.late_at), false) as passed_on,
       case when o.transferred then coalesce(o.passes_at, '-infinity')
            when g.valid_to < last_day_in_time(late.late_at) then day_begins(g.valid_to + 1) end as passed_at,
       coalesce(r.exempt, false) as exempt, late.extended_to, late.late_at,
       coalesce(o.held_until, least(last_day_in_time(late.late_at), g.valid_to)) as held_on,
       case when r.number is null then o.lock_at else r.lock_at end as locked_at,
       exists (select from report p
               join consolidated_version c on c.report = p.id and c.version = p.official_version
               join consolidation k on k.id = c.consolidation and k.status = 'ISSUED'
               where p.id = o.report) as consolidated
from obligation o
left join agency_copy g on g.code = o.agency
left join lateral (
    select number, exempt, lock_at from ruling where obligation = o.id order by number desc limit 1) r on true
left join lateral (
    select max(extended_to) as extended_to from extension where obligation = o.id and state = 'GRANTED') e on true
cross join lateral (
    select greatest(e.extended_to, o.time_taken_over) as extended_to,
           greatest(o.due_at, e.extended_to, o.time_taken_over) as late_at) late;
