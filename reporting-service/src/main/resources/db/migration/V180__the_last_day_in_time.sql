-- A duty passes with the last day on which its report is in time: what is due before the 30th is owed by whoever is there
-- on the 29th, and what was given more time by whoever is there on the last day of it.
create function last_day_in_time(late_at timestamptz) returns date language sql immutable as $$
    select cast((late_at - interval '1 millisecond') at time zone 'Asia/Ho_Chi_Minh' as date)
$$;

-- More time that was granted on a report under an assignment, and to whoever had it before it was taken over as a whole.
-- Who had the same duty already keeps the time of its own report.
create function times_granted(assignment text, of_duty text, of_period text, of_occasion text)
returns table (agency text, extended_to timestamptz) language sql stable as $$
    with recursive line as (
        select c.* from assignment_copy c where c.id = assignment
        union
        select p.* from line l join assignment_copy p on p.id = any(l.passed_from)
        where not exists (select from assignment_copy q
                          where q.id = any(l.passed_from) and coalesce(q.valid_to, 'infinity') >= l.valid_from)
    )
    select l.agency, e.extended_to from line l
    join obligation o on o.duty = of_duty and o.period = of_period and o.occasion = of_occasion and o.agency = l.agency
    join extension e on e.obligation = o.id and e.state = 'GRANTED'
$$;

-- What was granted to those who had it before.
alter table obligation add column time_taken_over timestamptz;

drop view standing_obligation;
create view standing_obligation as
select o.*, o.transferred or coalesce(g.valid_to < last_day_in_time(late.late_at), false) as passed_on,
       coalesce(r.exempt, false) as exempt, late.extended_to, late.late_at,
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

create or replace view obligation_pass as
select o.id, f.id as from_id
from obligation o
join assignment_copy h on h.subject_kind = 'DUTY' and h.subject = o.duty and h.agency = o.agency
  and h.role in ('REPORT', 'REQUESTED')
join assignment_copy p on p.id = any(h.passed_from) and p.role in ('REPORT', 'REQUESTED')
join obligation f on f.duty = o.duty and f.period = o.period and f.occasion = o.occasion
  and f.agency = p.agency and f.transferred
where h.valid_from <= last_day_in_time(greatest(o.due_at, o.time_taken_over));
