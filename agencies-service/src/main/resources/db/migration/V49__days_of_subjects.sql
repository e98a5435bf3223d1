-- Of which plan a thing is; of an indicator, from its first definition to the day on which it is retired.
alter table subject
    add column plan text,
    add column first_day date,
    add column last_day date;

-- What there is on a day. What has no first day of its own is there from that of the first indicator of its plan on.
create function subjects_on(day date) returns table (kind text, code text, area text) language sql stable as $$
    with plan as (
        select plan, min(first_day) as first_day from subject where plan is not null group by plan),
    there as (
        select s.kind, s.code, s.area
        from subject s left join plan using (plan)
        where day between coalesce(s.first_day, plan.first_day, '-infinity') and coalesce(s.last_day, 'infinity'))
    select kind, code, area from there
$$;
