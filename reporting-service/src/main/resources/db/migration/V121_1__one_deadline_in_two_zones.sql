-- Processes in two zones named the same deadline in two ways, and each reminded of it. All of that has happened and stays;
-- the next step brings it into the same words, so the later ones name an instant of their own. Where that step was taken
-- already nothing is left to do.
update reminder r
set occasion = to_char((cast(r.occasion as timestamptz) + twin.later * interval '1 millisecond') at time zone 'UTC',
                       'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
from (select number, row_number() over (partition by obligation, step, cast(occasion as timestamptz) order by number) - 1 as later
      from reminder where step like 'T%') twin
where twin.number = r.number and twin.later > 0;
