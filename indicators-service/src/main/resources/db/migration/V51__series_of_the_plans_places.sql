-- Which series of the whole there are for the places that plans are about: a verdict goes from one to the next and takes
-- the last revision of each, however many there are, and however many figures other places and groups have.
create table plan_series (
    place_code       text not null,
    indicator        text not null,
    component_key    text not null,
    period           text not null,
    place_valid_from date not null,
    primary key (place_code, indicator, component_key, period, place_valid_from)
);

-- How far the figures of an indicator reach, for those who describe what there is; invented ones do not count.
create table indicator_extent (
    indicator      text        primary key,
    first_period   text        not null,
    last_period    text        not null,
    first_recorded timestamptz not null,
    last_recorded  timestamptz not null
);

-- The keys of observation_revision lead to the revisions now; two indexes less to write.
drop index observation_for_verdicts;
drop index observation_for_deeds;

create or replace function refuse_unknown_references() returns trigger language plpgsql as $$
declare
    unknown boolean;
begin
    -- One pass over the rows that are new, for everything that is kept of them together.
    with told as materialized (
        select indicator, component, definition_version, min(period) filter (where not synthetic) as first_period,
               max(period) filter (where not synthetic) as last_period,
               min(recorded_at) filter (where not synthetic) as first_recorded,
               max(recorded_at) filter (where not synthetic) as last_recorded
        from fresh group by indicator, component, definition_version
    ), extent as (
        insert into indicator_extent
        select indicator, min(first_period), max(last_period), min(first_recorded), max(last_recorded)
        from told where first_period is not null group by indicator
        on conflict (indicator) do update
        set first_period = least(indicator_extent.first_period, excluded.first_period),
            last_period = greatest(indicator_extent.last_period, excluded.last_period),
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

-- A plan that comes later finds what is known of its place already; that happens once in the life of a plan.
create function note_series_of_the_plan() returns trigger language plpgsql as $$
begin
    insert into plan_series
    select distinct place_code, indicator, component_key, period, place_valid_from
    from observation where place_code = new.place and breakdown is null
    on conflict do nothing;
    return null;
end $$;
create trigger plan_knows_its_series after insert on plan
    for each row execute function note_series_of_the_plan();
create trigger plan_knows_the_series_of_another_place after update of place on plan
    for each row when (old.place is distinct from new.place) execute function note_series_of_the_plan();

insert into plan_series
select distinct place_code, indicator, component_key, period, place_valid_from
from observation where breakdown is null and place_code in (select place from plan);
insert into indicator_extent
select indicator, min(period), max(period), min(recorded_at), max(recorded_at)
from observation where not synthetic group by indicator;
