-- Who consolidates owes a report under another duty, and the consolidation that is handed in under it is that report: it
-- is met by the first issue, and stays met by it however often it is issued anew; for whoever alone has taken the duty
-- over as well. The service writes down at its start what was issued before.
create table obligation_met (
    obligation    text primary key references obligation,
    consolidation uuid        not null references consolidation,
    met_at        timestamptz not null,
    late_at       timestamptz not null
);
create trigger frozen before update or delete or truncate on obligation_met
    for each statement execute function refuse_change();

-- What issues have met, each by the first of them: also what an instance of an earlier release has issued, which writes
-- nothing of this down. Time that was granted after the issue makes it no earlier.
create function met_by_issues(of_period text) returns table (obligation text, consolidation uuid, met_at timestamptz,
    late_at timestamptz)
language sql stable as $$
    select distinct on (o.id) o.id, k.id, k.issued_at, greatest(o.due_at, o.time_taken_over, (
        select max(e.extended_to) from extension e
        where e.obligation = o.id and e.state = 'GRANTED' and e.decided_at <= k.issued_at))
    from consolidation k
    cross join lateral (select cast(k.content as jsonb) as said) c
    join standing_obligation o on o.duty = c.said ->> 'under' and o.duty <> k.duty and o.period = k.period
      and coalesce(o.begins_at <= k.issued_at, true) and coalesce(o.passed_at > k.issued_at, true)
      and o.occasion = case when k.first_period = k.period then ''
                            else 'Y' || cast(k.period as int) - cast(k.first_period as int) + 1 end
    where k.issued_at is not null and (of_period is null or k.period = of_period)
      and c.said #>> '{issuer,code}' = (
        with recursive holder (agency, since) as (
            select o.agency, o.held_on
            union all
            select next.heirs[1], next.day
            from holder cross join lateral (
                select s.effective_on as day, array_agg(distinct heir) as heirs
                from succession_copy s cross join unnest(s.successors) heir
                where holder.agency = any(s.predecessors) and holder.agency <> all(s.successors)
                  and s.kind <> 'PARTIAL_TRANSFER'
                  and s.effective_on > holder.since and day_begins(s.effective_on) <= k.issued_at
                  and (s.scope_kind not in ('FUNCTION', 'AREAS') or o.duty = any(s.scope))
                group by s.effective_on, s.scope_kind in ('FUNCTION', 'AREAS')
                order by s.effective_on, s.scope_kind in ('FUNCTION', 'AREAS') desc
                limit 1) next
            where cardinality(next.heirs) = 1)
        select agency from holder order by since desc limit 1)
    order by o.id, k.issued_at
$$;

-- What is met stays, also where an earlier release, which knows nothing of it, finds that it follows no longer.
create function keep_what_is_met() returns trigger language plpgsql as $$
begin
    return case when not exists (select from obligation_met m where m.obligation = old.id) then old end;
end
$$;
create trigger met before delete on obligation for each row execute function keep_what_is_met();

-- What has come in and was not taken back, or is met by an issue, is owed by nobody again.
create function has_come_in(owed obligation) returns boolean language sql stable as $$
    select owed.first_submitted_at is not null and owed.report_status <> 'WITHDRAWN'
        or exists (select from obligation_met m where m.obligation = owed.id)
$$;

-- Both as before, and they ask so.
create or replace function is_delivered_before(assignment text, of_duty text, of_period text, of_occasion text)
returns boolean language sql stable as $$
    with line as (
        select * from line_of(assignment) l where exists (
            select from assignment_copy c where c.id = assignment and cardinality(c.passed_from) > 0)
    ), own as (
        select l.id, l.agency from line l
        where cardinality(l.passed_from) = 0
           or exists (select from assignment_copy q
                      where q.id = any(l.passed_from) and coalesce(q.valid_to, 'infinity') >= l.valid_from)
    )
    select exists (select from own)
       and not exists (select from own where own.id = assignment)
       and not exists (select from own
           where not exists (select from obligation o
               where o.duty = of_duty and o.period = of_period and o.occasion = of_occasion and o.agency = own.agency
                 and has_come_in(o)))
$$;
create or replace function asked_since(
    names text[], assignment text, of_duty text, of_period text, of_occasion text, last date
) returns date language sql stable as $$
    select case
        when names is null or c.agency = any(names) then c.valid_from
        else (
            select min(greatest(l.valid_to + 1, c.valid_from))
            from line_of(assignment) l
            where l.agency = any(names)
              and (l.valid_to is null or l.valid_to < c.valid_from
                   or l.valid_to < last and not exists (
                       select from obligation o
                       where o.duty = of_duty and o.period = of_period and o.occasion = of_occasion
                         and o.agency = l.agency and has_come_in(o))))
        end
    from assignment_copy c where c.id = assignment
$$;

-- A report that was begun beside it, or taken back, changes nothing; one that comes in says how the obligation stands from
-- then on, and the earlier of the two when it was met first and whether that was in time.
drop view standing_obligation;
create view standing_obligation as
select o.*, pass.passed_on,
       case when o.transferred then coalesce(o.passes_at, '-infinity')
            when g.valid_to < last_day_in_time(given.ends_at) then day_begins(g.valid_to + 1) end as passed_at,
       coalesce(r.exempt, false) as exempt, given.extended_to, given.ends_at,
       coalesce(o.measured_by, given.ends_at) as late_at,
       coalesce(o.held_until, least(last_day_in_time(given.ends_at), g.valid_to)) as held_on,
       coalesce(r.lock_at, o.lock_at) as locked_at,
       o.met or exists (select from report p
               join consolidated_version c on c.report = p.id and c.version = p.official_version
               join consolidation k on k.id = c.consolidation and k.status = 'ISSUED'
               where p.id = o.report) as consolidated,
       case when o.report_status = 'WITHDRAWN' and o.first_submitted_at is not null and not pass.passed_on
            then 'RETURNED' else o.report_status end as standing
from (select b.id, b.duty, b.period, b.agency, b.obligatory, b.opens_at, b.nominal_date, b.due_at, b.lock_at, b.report,
             case when alone.met then 'ACCEPTED' else b.report_status end as report_status,
             least(b.first_submitted_at, m.met_at) as first_submitted_at, b.transferred,
             b.occasion, b.time_taken_over, b.passes_at, b.begins_at, b.held_until,
             case when m.met_at < coalesce(b.first_submitted_at, 'infinity') then m.late_at else b.measured_by end
               as measured_by, alone.met
      from obligation b
      left join obligation_met m on m.obligation = b.id
      cross join lateral (select m.met_at is not null and b.first_submitted_at is null as met) alone) o
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
