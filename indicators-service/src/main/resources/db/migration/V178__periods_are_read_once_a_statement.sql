-- A million figures are about some hundred periods. Whether each is one of the forms of SDMX that Period reads is asked
-- once for each that a statement brings, beside what it refers to, and no longer of every row: a ninth of the writing.
alter table observation drop constraint observation_period_check;

create or replace function refuse_unknown_references() returns trigger language plpgsql as $$
declare
    unknown boolean;
    malformed text;
begin
    -- One pass over the rows that are new, for everything that is kept of them together.
    with told as materialized (
        select indicator, component, definition_version, period, bool_or(not synthetic) as real,
               min(recorded_at) filter (where not synthetic) as first_recorded,
               max(recorded_at) filter (where not synthetic) as last_recorded
        from fresh group by indicator, component, definition_version, period
    ), unread as (
        select min(period) as period from told
        where period !~ '^[0-9]{4}(-Q[1-4]|-S[12]|-(0[1-9]|1[0-2])|-[0-9]{2}-[0-9]{2}/P[0-9]+[YMD])?$'
    ), extent as (
        insert into indicator_extent
        select indicator, min(period_start(period)), max(period_end(period)), min(first_recorded), max(last_recorded)
        from told where real and (select period from unread) is null group by indicator
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
                select from indicator_component c where c.indicator = t.indicator and c.code = t.component))),
        (select period from unread)
    into unknown, malformed;
    if malformed is not null then
        raise exception 'An observation is about "%", which is no period', malformed
            using errcode = 'check_violation';
    end if;
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
