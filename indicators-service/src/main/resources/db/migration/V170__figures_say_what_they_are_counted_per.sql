-- Until version 165 nobody could say what a ratio is told per; where its unit does not say it either it became 1, and that
-- stays once there are figures (decision 0098). Those that were stated with numerator and denominator say it themselves: it is
-- the power of ten by which most of them come out as they were stated. The tables of the Plan say their own.
with stated as (
    select i.code, i.decimals, o.value, o.numerator, o.denominator
    from indicator i join observation o on o.indicator = i.code
    where i.measure_kind in ('RATE', 'UNIT_SHARE', 'MEAN') and i.counted_per = 1 and i.unit_vi not in ('%', '‰')
      and o.numerator is not null and o.denominator > 0 and round(o.value, i.decimals) <> 0
      and exists (select from catalogue_change c
                  where c.kind = 'INDICATOR' and c.code = i.code and c.recorded_by is not null)
      and not exists (select from catalogue_change c
                      where c.kind = 'INDICATOR' and c.code = i.code and c.state ->> 'countedPer' is not null)
), said as (
    select s.code, p.per
    from stated s cross join (values (1), (10), (100), (1000), (10000), (100000), (1000000)) as p (per)
    group by s.code, p.per
    having 2 * count(*) filter (where round(s.value, s.decimals)
                                      = round(s.numerator * p.per / s.denominator, s.decimals)) > count(*)
), corrected as (
    update indicator i set counted_per = said.per, revision = i.revision + 1
    from said where said.code = i.code and said.per > 1
    returning i.code, i.counted_per
)
insert into catalogue_change (kind, code, action, state, recorded_at)
select 'INDICATOR', c.code, 'CHANGED', last.state || jsonb_build_object('countedPer', c.counted_per), now()
from corrected c
cross join lateral (
    select state from catalogue_change
    where kind = 'INDICATOR' and code = c.code and action in ('CREATED', 'CHANGED')
    order by number desc limit 1) last;
