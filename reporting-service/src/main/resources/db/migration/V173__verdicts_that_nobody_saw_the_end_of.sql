-- Grey although the verdict has another colour: the time of the target is over, and no figure tells how it ended.
create or replace view verdict_of_year as
select distinct on (c.indicator, y.year) c.indicator, y.year, t.target, y.verdict, y.synthetic,
       y.colour = 'GREY' and y.verdict not in ('NO_BASELINE', 'NOT_REPORTED', 'TOLERANCE_UNDECIDED') as end_unknown
from verdict_copy c,
     jsonb_to_recordset(c.targets) as t(target int, years jsonb),
     jsonb_to_recordset(t.years) as y(year int, verdict text, colour text, synthetic boolean)
order by c.indicator, y.year, array_position(array['RED', 'AMBER', 'GREEN'], y.colour), t.target;
