-- The first version that was not withdrawn counts, also of what was withdrawn before that was so: the trail knows.
with counted as (
    select r.id, s.version, s.at
    from report r
    left join lateral (
        select s.version, s.at from trail_entry s
        where s.report = r.id and s.action = 'SUBMITTED'
          and not exists (select from trail_entry w
                          where w.report = r.id and w.action = 'WITHDRAWN' and w.version = s.version)
        order by s.version limit 1) s on true
    where exists (select from trail_entry w where w.report = r.id and w.action = 'WITHDRAWN')
)
update report r set counted_version = c.version, counted_at = c.at
from counted c
where c.id = r.id and (r.counted_version, r.counted_at) is distinct from (c.version, c.at);
update obligation o set first_submitted_at = r.counted_at
from report r where r.id = o.report and o.first_submitted_at is distinct from r.counted_at;

-- The deadline in the name of a reminder, in the same words in whatever zone the session is.
update reminder set occasion = to_char(cast(occasion as timestamptz) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
where step like 'T%' and step not in ('RETURNED', 'ASKED');
