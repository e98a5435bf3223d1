-- Verdicts are told whole now: how an indicator stands on each of its targets, and stood in each year. What was heard
-- before, of the first target alone, stays until its owner has told all of it, which it does within minutes.
alter table verdict_copy rename to verdict_heard;

create table verdict_copy (
    indicator text primary key,
    targets   jsonb  not null check (jsonb_typeof(targets) = 'array'),
    revision  bigint not null check (revision >= 0)
);

with coloured as (
    select indicator, latest_year, verdict, at,
           case when verdict in ('EXCEEDED', 'ACHIEVED', 'MAINTAINED', 'ON_TRACK') then 'GREEN'
                when verdict in ('NEEDS_ACCELERATION', 'AT_RISK') then 'AMBER'
                when verdict in ('LIMITED', 'DETERIORATING', 'NOT_ACHIEVED', 'BREACHED') then 'RED'
                else 'GREY' end as colour
    from verdict_heard
), of_year as (
    select distinct on (indicator, latest_year) indicator, latest_year as year, verdict, colour
    from coloured where latest_year is not null
    order by indicator, latest_year, at desc
), as_it_stands as (
    select distinct on (indicator) indicator, verdict, colour from coloured order by indicator, at desc
)
insert into verdict_copy (indicator, targets, revision)
select s.indicator,
       jsonb_build_array(jsonb_build_object('target', 1, 'verdict', s.verdict, 'colour', s.colour, 'synthetic', false,
         'years', coalesce(
           (select jsonb_agg(jsonb_build_object('year', y.year, 'verdict', y.verdict, 'colour', y.colour,
                                                'synthetic', false) order by y.year)
            from of_year y where y.indicator = s.indicator), '[]'))),
       0
from as_it_stands s;

drop table verdict_heard;

-- The worst target speaks: red before amber before green, grey only where all are grey, of equals the first.
create view verdict_now as
select distinct on (c.indicator) c.indicator, t.target, t.verdict, t.synthetic
from verdict_copy c,
     jsonb_to_recordset(c.targets) as t(target int, verdict text, colour text, synthetic boolean)
order by c.indicator, array_position(array['RED', 'AMBER', 'GREEN'], t.colour), t.target;

create view verdict_of_year as
select distinct on (c.indicator, y.year) c.indicator, y.year, t.target, y.verdict, y.synthetic
from verdict_copy c,
     jsonb_to_recordset(c.targets) as t(target int, years jsonb),
     jsonb_to_recordset(t.years) as y(year int, verdict text, colour text, synthetic boolean)
order by c.indicator, y.year, array_position(array['RED', 'AMBER', 'GREEN'], y.colour), t.target;
