-- A target that bundles several measures is met only when all meet it; each of them stands as it stands. What was heard
-- before this was told has no verdicts on them, until its owner tells it anew, which it does within minutes.
create view verdict_of_component as
select distinct on (c.indicator, p.component, y.year) c.indicator, p.component, y.year, t.target, p.verdict, p.synthetic,
       p.colour = 'GREY' and p.verdict not in ('NO_BASELINE', 'NOT_REPORTED', 'TOLERANCE_UNDECIDED') as end_unknown
from verdict_copy c,
     jsonb_to_recordset(c.targets) as t(target int, years jsonb),
     jsonb_to_recordset(t.years) as y(year int, components jsonb),
     jsonb_to_recordset(coalesce(y.components, '[]')) as p(component text, verdict text, colour text, synthetic boolean)
order by c.indicator, p.component, y.year, array_position(array['RED', 'AMBER', 'GREEN'], p.colour), t.target;
