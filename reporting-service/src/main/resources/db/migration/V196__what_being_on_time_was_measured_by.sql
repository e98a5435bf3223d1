-- What was handed in keeps what it was measured by: time that is granted later opens its writing and does not make it come
-- in time. What has come in already was measured by what stands on its signed receipt; where that cannot be read, the
-- audit says so.
alter table obligation
    add column measured_by timestamptz,
    add check (measured_by is null or first_submitted_at is not null);

create function due_on_receipt(jws text) returns timestamptz language plpgsql as $$
declare said text := translate(split_part(jws, '.', 2), '-_', '+/');
begin
    return cast(cast(convert_from(decode(rpad(said, (length(said) + 3) / 4 * 4, '='), 'base64'), 'UTF8') as jsonb)
                ->> 'dueAt' as timestamptz);
exception when others then
    return null;
end
$$;
update obligation o set measured_by = due_on_receipt(c.jws)
from report r join receipt c on c.report = r.id and c.version = r.counted_version
where r.id = o.report and o.first_submitted_at is not null;
drop function due_on_receipt(text);

-- `late_at` says by what being on time is measured, `ends_at` until when there is time, with all that was granted.
drop view standing_obligation;
create view standing_obligation as
select o.*, o.transferred or coalesce(g.valid_to < last_day_in_time(given.ends_at), false) as passed_on,
       case when o.transferred then coalesce(o.passes_at, '-infinity')
            when g.valid_to < last_day_in_time(given.ends_at) then day_begins(g.valid_to + 1) end as passed_at,
       coalesce(r.exempt, false) as exempt, given.extended_to, given.ends_at, coalesce(o.measured_by, given.ends_at) as late_at,
       coalesce(o.held_until, least(last_day_in_time(given.ends_at), g.valid_to)) as held_on,
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
           greatest(o.due_at, e.extended_to, o.time_taken_over) as ends_at) given;
