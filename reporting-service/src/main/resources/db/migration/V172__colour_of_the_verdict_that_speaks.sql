-- Of a target whose time is over without a figure of its end the status says how it stood before, and the colour that
-- nobody knows: whether something is well is told by the colour.
create or replace view verdict_now as
select distinct on (c.indicator) c.indicator, t.target, t.verdict, t.synthetic, t.colour
from verdict_copy c,
     jsonb_to_recordset(c.targets) as t(target int, verdict text, colour text, synthetic boolean)
order by c.indicator, array_position(array['RED', 'AMBER', 'GREEN'], t.colour), t.target;
