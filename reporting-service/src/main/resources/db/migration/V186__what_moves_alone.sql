-- From whose hands an indicator or a task passed into whose, and on which day: by a reorganisation, or where one single
-- agency is no longer assigned and another one is from the next day on. Who goes on with a part has passed nothing on.
create view assignment_pass as
select p.id as from_id, h.id, p.valid_to + 1 as day
from assignment_copy h cross join unnest(h.passed_from) passer join assignment_copy p on p.id = passer
where h.subject_kind in ('INDICATOR', 'TASK') and h.agency <> p.agency
  and p.valid_to + 1 between h.valid_from and coalesce(h.valid_to, 'infinity')
union all
select p.id, h.id, h.valid_from
from assignment_copy p
join assignment_copy h on h.subject_kind = p.subject_kind and h.subject = p.subject and h.role = p.role
  and h.valid_from = p.valid_to + 1
where p.subject_kind in ('INDICATOR', 'TASK') and h.agency <> p.agency and cardinality(h.passed_from) = 0
  and not exists (select from assignment_copy other
                  where other.subject_kind = p.subject_kind and other.subject = p.subject and other.role = p.role
                    and (other.id <> p.id and other.valid_to = p.valid_to
                         or other.id <> h.id and (other.valid_from = h.valid_from or p.id = any(other.passed_from))));

-- What an agency states and tells about under an obligation: what it has on the last day on which it holds the duty. Who
-- gives and who takes may be given different time, so that what moves between the two ends would be asked of both, or of
-- nobody. It passes only on a day that is in time for both, and stays with whoever gave it otherwise. Who owes no such
-- report is taken to have as long as the duty names, and of final figures as long as the year's own report. Whose report
-- passed on as a whole, or is exempt, states nothing any more: what it had is stated by whoever took it, in whosever time.
create function reported_under(of_obligation text, today date)
returns table (subject_kind text, subject text, role text) language sql stable as $$
    with recursive asked as (
        select o.*, last_day_in_time(case when o.occasion like 'FINAL%'
                 then coalesce((select d.due_at from deadline d
                                where d.duty = o.duty and d.period = o.period and d.occasion = ''), o.due_at)
                 else o.due_at end) as named_on
        from standing_obligation o where o.id = of_obligation
    ), days as (
        select o.agency, o.held_on,
               o.passed_on and (o.first_submitted_at is null or o.report_status = 'WITHDRAWN')
                 or o.exempt and coalesce(o.report_status, '') not in ('SUBMITTED', 'ACCEPTED') as silent
        from asked join standing_obligation o
          on o.duty = asked.duty and o.period = asked.period and o.occasion = asked.occasion
    ), own as (
        select c.* from asked join assignment_copy c
          on c.agency = asked.agency and c.subject_kind in ('INDICATOR', 'TASK')
    ), moves as materialized (
        select * from assignment_pass
    ), line as (
        select own.id as holding, own.id, own.agency, own.valid_from from own
        union
        select line.holding, p.id, p.agency, p.valid_from
        from line
        join moves m on m.id = line.id
        join assignment_copy p on p.id = m.from_id
        cross join asked
        left join days giver on giver.agency = p.agency
        left join days taker on taker.agency = line.agency
        where m.day <= least(coalesce(taker.held_on, asked.named_on), coalesce(giver.held_on, 'infinity'))
           or giver.silent and m.day <= greatest(taker.held_on, today)
    ), begun as (
        select distinct line.holding from line cross join asked
        where not exists (select from moves m where m.id = line.id and m.day <= line.valid_from)
          and (line.id <> line.holding or line.valid_from <= asked.held_on)
    )
    select distinct own.subject_kind, own.subject, own.role
    from own join begun on begun.holding = own.id cross join asked
    where (own.valid_to is null or own.valid_to >= least(asked.held_on, asked.named_on)
           or exists (select from moves m where m.from_id = own.id))
      and not exists (
        select from moves m
        join assignment_copy h on h.id = m.id
        left join days taker on taker.agency = h.agency
        where m.from_id = own.id and m.day <= least(asked.held_on, coalesce(taker.held_on, asked.named_on)))
$$;
