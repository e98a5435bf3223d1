-- Who consolidates owes a report under another duty, and the consolidation that is handed in under it is that report: it
-- is met by the first issue, and stays met by it however often it is issued anew. What was issued before has met it, too.
create table obligation_met (
    obligation    text primary key references obligation,
    consolidation uuid        not null references consolidation,
    met_at        timestamptz not null,
    late_at       timestamptz not null
);

insert into obligation_met
select distinct on (o.id) o.id, k.id, k.issued_at, o.late_at
from consolidation k
cross join lateral (select cast(k.content as jsonb) as said) c
join standing_obligation o on o.duty = c.said ->> 'under' and o.duty <> k.duty and o.period = k.period
  and o.agency = c.said #>> '{issuer,code}' and not o.passed_on
  and o.occasion = case when k.first_period = k.period then ''
                        else 'Y' || cast(k.period as int) - cast(k.first_period as int) + 1 end
where k.issued_at is not null
order by o.id, k.issued_at;

-- A report that was begun beside it, or taken back, changes nothing; one that is handed in goes its own way from then on.
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
             least(b.first_submitted_at, m.met_at) as first_submitted_at, b.transferred, b.occasion, b.time_taken_over,
             b.passes_at, b.begins_at, b.held_until, coalesce(b.measured_by, m.late_at) as measured_by, alone.met
      from obligation b
      left join obligation_met m on m.obligation = b.id
      cross join lateral (
          select m.met_at is not null and coalesce(b.report_status, 'DRAFT') in ('DRAFT', 'WITHDRAWN') as met) alone) o
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
