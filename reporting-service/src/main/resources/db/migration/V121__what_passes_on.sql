-- An assignment and all from which it was taken over, however long ago.
create function line_of(assignment text) returns setof assignment_copy language sql stable as $$
    with recursive line as (
        select c.* from assignment_copy c where c.id = assignment
        union
        select p.* from line l join assignment_copy p on p.id = any(l.passed_from)
    )
    select * from line
$$;

-- Whether somebody is meant who was named when a report was asked for: by name, or as the one who took the duty over
-- from whoever was named. Without names all are meant.
create function is_asked(names text[], assignment text) returns boolean language sql stable as $$
    select names is null or exists (select from line_of(assignment) l where l.agency = any(names))
$$;

-- As before, and of the same occasion: another report under the same duty that is due on the same day is not this one.
drop function is_delivered_before(text, text, date);
create function is_delivered_before(assignment text, of_duty text, of_period text, of_occasion text)
returns boolean language sql stable as $$
    with line as (
        select * from line_of(assignment) l where exists (
            select from assignment_copy c where c.id = assignment and cardinality(c.passed_from) > 0)
    ), own as (
        select l.id, l.agency from line l
        where cardinality(l.passed_from) = 0
           or exists (select from assignment_copy q
                      where q.id = any(l.passed_from) and coalesce(q.valid_to, 'infinity') >= l.valid_from))
    select exists (select from own)
       and not exists (select from own where own.id = assignment)
       and not exists (select from own
           where not exists (select from obligation o
               where o.duty = of_duty and o.period = of_period and o.occasion = of_occasion and o.agency = own.agency
                 and o.first_submitted_at is not null and o.report_status <> 'WITHDRAWN'))
$$;

-- Which obligation passed into which.
create or replace view obligation_pass as
select o.id, f.id as from_id
from obligation o
join assignment_copy h on h.subject_kind = 'DUTY' and h.subject = o.duty and h.agency = o.agency
  and h.role in ('REPORT', 'REQUESTED')
join assignment_copy p on p.id = any(h.passed_from) and p.role in ('REPORT', 'REQUESTED')
join obligation f on f.duty = o.duty and f.period = o.period and f.occasion = o.occasion
  and f.agency = p.agency and f.transferred
where h.valid_from <= o.nominal_date;

-- The one place that says who owes no more: an obligation has passed on where others took it over before its day, and
-- where its agency was gone by then.
drop view standing_obligation;
create view standing_obligation as
select o.*, o.transferred or coalesce(g.valid_to < o.nominal_date, false) as passed_on,
       coalesce(r.exempt, false) as exempt, e.extended_to, greatest(o.due_at, e.extended_to) as late_at,
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
    select max(extended_to) as extended_to from extension where obligation = o.id and state = 'GRANTED') e on true;
