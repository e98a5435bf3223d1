-- How high a place lies, the highest at 1.
create function height_of(level text) returns int language sql immutable as $$
    select array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE'], level)
$$;

-- How high the place of an agency lay in a year; null for one without a place of its own then.
create function height_of_agency(of_agency text, of_year int) returns int language sql stable as $$
    select height_of(p.level)
    from agency_copy g join place_copy p on p.code = split_part(g.place, '@', 1)
    where g.code = of_agency and p.valid_from <= make_date(of_year, 12, 31)
      and coalesce(p.valid_to, 'infinity') >= make_date(of_year, 1, 1)
    order by p.valid_from desc limit 1
$$;

-- What an agency states and tells about under an obligation: what it has on the last day on which it holds the duty. Who
-- gives and who takes may be given different time, so that what moves between the two ends would be asked of both, or of
-- nobody. It passes only on a day that is in time for both, and stays with whoever gave it otherwise. Who owes no such
-- report is taken to have as long as the duty names, and of final figures as long as the year's own report. Whose report
-- passed on as a whole, or is exempt, states nothing any more: what it had is stated by whoever took it, in whosever time.
-- Nobody states of his own place what is kept only of larger ones: what districts answered for passed on to communes, but
-- no figure of a district can be told by one of them.
create or replace function reported_under(of_obligation text, today date)
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
    where not (own.role = 'REPORT' and own.subject_kind = 'INDICATOR' and exists (
        select from indicator_copy i
        where i.code = own.subject
          and height_of_agency(asked.agency, cast(left(asked.period, 4) as int)) > height_of(i.lowest_level)))
      and (own.valid_to is null or own.valid_to >= least(asked.held_on, asked.named_on)
           or exists (select from moves m where m.from_id = own.id))
      and not exists (
        select from moves m
        join assignment_copy h on h.id = m.id
        left join days taker on taker.agency = h.agency
        where m.from_id = own.id and m.day <= least(asked.held_on, coalesce(taker.held_on, asked.named_on)))
$$;
