-- From which assignments one was taken over. Of those that are here already it is heard when the copy is made anew.
alter table assignment_copy add column passed_from text[] not null default '{}';

-- It passed to others between its opening and its day; they owe it now.
alter table obligation add column transferred boolean not null default false;

-- The view keeps what it shows, whatever that is by now, and shows this, too.
do $$
begin
    execute 'create or replace view standing_obligation as select v.*, t.transferred from ('
        || rtrim(pg_get_viewdef('standing_obligation'::regclass), '; ') || ') v join obligation t on t.id = v.id';
end $$;

-- Whether an assignment that came to its agency by passing concerns a report that had come in before, from all who
-- answered for it by themselves. A reorganisation that is entered late finds reports that were delivered already.
create function is_delivered_before(assignment text, of_duty text, day date) returns boolean language sql stable as $$
    with recursive line as (
        select c.* from assignment_copy c where c.id = assignment and cardinality(c.passed_from) > 0
        union
        select p.* from line l join assignment_copy p on p.id = any(l.passed_from)
    ), own as (
        select l.id, l.agency from line l
        where cardinality(l.passed_from) = 0
           or exists (select from assignment_copy q
                      where q.id = any(l.passed_from) and coalesce(q.valid_to, 'infinity') >= l.valid_from))
    select exists (select from own)
       and not exists (select from own where own.id = assignment)
       and not exists (select from own
           where not exists (select from obligation o
               where o.duty = of_duty and o.nominal_date = day and o.agency = own.agency
                 and o.first_submitted_at is not null and o.report_status <> 'WITHDRAWN'))
$$;

-- Which obligation passed into which.
create view obligation_pass as
select o.id, f.id as from_id
from obligation o
join assignment_copy h on h.subject_kind = 'DUTY' and h.subject = o.duty and h.agency = o.agency
join assignment_copy p on p.id = any(h.passed_from)
join obligation f on f.duty = o.duty and f.period = o.period and f.nominal_date = o.nominal_date
  and f.agency = p.agency and f.transferred
where h.valid_from <= o.nominal_date;
