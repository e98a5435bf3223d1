-- How far figures reach is a matter of days: as words 2025-Q1 stands behind 2025, though the year ends later.
-- The forms of SDMX that observation admits; see Period.
create function period_start(period text) returns date language sql immutable strict as $$
    select case
        when period like '%/%' then cast(split_part(period, '/', 1) as date)
        when period like '%-S_' then make_date(cast(left(period, 4) as int), cast(right(period, 1) as int) * 6 - 5, 1)
        when period like '%-Q_' then make_date(cast(left(period, 4) as int), cast(right(period, 1) as int) * 3 - 2, 1)
        when length(period) = 7 then cast(period || '-01' as date)
        else make_date(cast(left(period, 4) as int), 1, 1)
    end
$$;
create function period_end(period text) returns date language sql immutable strict as $$
    select cast(period_start(period) + case
        when period like '%/%' then cast(split_part(period, '/', 2) as interval)
        when period like '%-S_' then interval '6 months'
        when period like '%-Q_' then interval '3 months'
        when length(period) = 7 then interval '1 month'
        else interval '1 year'
    end as date) - 1
$$;

alter table indicator_extent rename to indicator_extent_in_words;
create table indicator_extent (
    indicator      text        primary key,
    first_day      date        not null,
    last_day       date        not null,
    first_recorded timestamptz not null,
    last_recorded  timestamptz not null
);
insert into indicator_extent
select p.indicator, min(period_start(p.period)), max(period_end(p.period)), e.first_recorded, e.last_recorded
from (select distinct indicator, period from observation where not synthetic) p
join indicator_extent_in_words e on e.indicator = p.indicator
group by p.indicator, e.first_recorded, e.last_recorded;
drop table indicator_extent_in_words;

create or replace function refuse_unknown_references() returns trigger language plpgsql as $$
declare
    unknown boolean;
begin
    -- One pass over the rows that are new, for everything that is kept of them together.
    with told as materialized (
        select indicator, component, definition_version, period, bool_or(not synthetic) as real,
               min(recorded_at) filter (where not synthetic) as first_recorded,
               max(recorded_at) filter (where not synthetic) as last_recorded
        from fresh group by indicator, component, definition_version, period
    ), extent as (
        insert into indicator_extent
        select indicator, min(period_start(period)), max(period_end(period)), min(first_recorded), max(last_recorded)
        from told where real group by indicator
        on conflict (indicator) do update
        set first_day = least(indicator_extent.first_day, excluded.first_day),
            last_day = greatest(indicator_extent.last_day, excluded.last_day),
            first_recorded = least(indicator_extent.first_recorded, excluded.first_recorded),
            last_recorded = greatest(indicator_extent.last_recorded, excluded.last_recorded)
    )
    select exists (
        select from told t
        where not exists (
                select from definition d where d.indicator = t.indicator and d.version = t.definition_version)
           or (t.component is not null and not exists (
                select from indicator_component c where c.indicator = t.indicator and c.code = t.component)))
    into unknown;
    if unknown then
        raise exception 'An observation names an indicator, component or definition that does not exist'
            using errcode = 'foreign_key_violation';
    end if;
    insert into plan_series
    select distinct place_code, indicator, component_key, period, place_valid_from
    from fresh where breakdown is null and place_code in (select place from plan)
    on conflict do nothing;
    return null;
end $$;
