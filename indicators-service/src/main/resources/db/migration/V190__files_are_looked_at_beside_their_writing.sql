-- Whoever states figures is looked at once: what they refer to, how far they reach, and who could be known by them. What
-- many of them have in common is worked out in one pass; of a file beside its writing, on a connection of its own, and of
-- everything else behind it. Both ways go through settle_told.
create type told_figures as (
    indicator          text,
    component          text,
    definition_version int,
    period             text,
    place_code         text,
    place_valid_from   date,
    -- Of everybody, and of no group.
    of_all             boolean,
    -- Of those that are not synthetic; null where all are.
    first_recorded     timestamptz,
    last_recorded      timestamptz,
    -- Whether there is a figure among them, and one that stands for a few people.
    valued             boolean,
    few                boolean
);

-- Where both parts are five apart nobody is known by them, whatever they are counted per: most figures are not reckoned
-- with any further.
create function stands_for_few(kind text, per numeric, value numeric, numerator numeric, denominator numeric)
    returns boolean language sql immutable as $$
    select case when value is null or numerator >= 5 and denominator >= numerator + 5 then false
                else is_few(people_in(kind, per, value, numerator, denominator))
                     or is_few(people_out(kind, per, value, numerator, denominator)) end
$$;

-- The lock is the last that is waited for; see V175. Planned once for each connection: a report states its figures one by
-- one, and to plan this takes three times as long as to do it.
create function settle_told(told_now told_figures[]) returns void language plpgsql
    set plan_cache_mode to force_generic_plan as $$
declare
    seen record;
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('places', 197));
    with told as materialized (
        select * from unnest(told_now)
    ), unread as (
        select min(period) as period from (select distinct period from told) t
        where period !~ '^[0-9]{4}(-Q[1-4]|-S[12]|-(0[1-9]|1[0-2])|-[0-9]{2}-[0-9]{2}/P[0-9]+[YMD])?$'
    ), extent as (
        insert into indicator_extent
        select indicator, min(period_start(period)), max(period_end(period)), min(first_recorded), max(last_recorded)
        from (select indicator, period, min(first_recorded) as first_recorded, max(last_recorded) as last_recorded
              from told where first_recorded is not null group by indicator, period) t
        where (select period from unread) is null group by indicator
        on conflict (indicator) do update
        set first_day = least(indicator_extent.first_day, excluded.first_day),
            last_day = greatest(indicator_extent.last_day, excluded.last_day),
            first_recorded = least(indicator_extent.first_recorded, excluded.first_recorded),
            last_recorded = greatest(indicator_extent.last_recorded, excluded.last_recorded)
    ), planned as (
        insert into plan_series
        select distinct place_code, indicator, coalesce(component, ''), period, place_valid_from
        from told where of_all and place_code in (select place from plan)
        on conflict do nothing
    ), topic_place as (
        select indicator, coalesce(component, '') as component_key, cast(left(period, 4) as int) as year, place_code,
               place_valid_from, length(period) = 4 and of_all as whole, bool_or(few) as few
        from told where valued
        group by indicator, coalesce(component, ''), cast(left(period, 4) as int), place_code, place_valid_from,
                 length(period) = 4 and of_all
    ), silent_before as (
        select t.*, h.indicator is not null as silent
        from topic_place t
        left join held_back h on h.indicator = t.indicator and h.year = t.year and h.place_code = t.place_code
            and h.place_valid_from = t.place_valid_from and h.component_key = t.component_key and h.whole = t.whole
    ), silenced as (
        insert into held_back
        select indicator, component_key, year, place_code, place_valid_from, whole
        from silent_before where few and not silent
        on conflict do nothing
    ), topic as (
        select indicator, component_key, year, bool_or(few and not silent) as newly
        from silent_before
        where whole or not silent
        group by indicator, component_key, year
    )
    select (select period from unread) as malformed,
           exists (
               select from (select distinct indicator, component, definition_version from told) t
               where not exists (
                       select from definition d where d.indicator = t.indicator and d.version = t.definition_version)
                  or t.component is not null and not exists (
                       select from indicator_component c where c.indicator = t.indicator and c.code = t.component))
               as unknown,
           array_agg(t.indicator) as indicators, array_agg(t.component_key) as components, array_agg(t.year) as years
    into seen
    from topic t
    where t.newly or exists (
        select from held_back h
        where h.indicator = t.indicator and h.component_key = t.component_key and h.year = t.year);
    if seen.malformed is not null then
        raise exception 'An observation is about "%", which is no period', seen.malformed using errcode = 'check_violation';
    end if;
    if seen.unknown then
        raise exception 'An observation names an indicator, component or definition that does not exist'
            using errcode = 'foreign_key_violation';
    end if;
    if seen.indicators is not null then
        perform hold_back(seen.indicators, seen.components, seen.years);
    end if;
end $$;

-- What holds back is planned for what it is asked, wherever it is called from: of a year of many groups another plan reads
-- a hundred times as much.
alter function hold_back(text[], text[], int[]) set plan_cache_mode to force_custom_plan;

create function look_at_figures() returns trigger language plpgsql
    set plan_cache_mode to force_generic_plan as $$
begin
    -- An import says so of the figures that it writes, and settles what is told of them itself, in the same transaction.
    if coalesce(current_setting('ansinh.settled_beside', true), '') = 'on' then
        return null;
    end if;
    perform settle_told(array_agg(t))
    from (
        select cast(row(f.indicator, f.component, f.definition_version, f.period, f.place_code, f.place_valid_from,
                        f.breakdown is null, min(f.recorded_at) filter (where not f.synthetic),
                        max(f.recorded_at) filter (where not f.synthetic), bool_or(f.value is not null),
                        bool_or(stands_for_few(i.measure_kind, i.counted_per, f.value, f.numerator, f.denominator)))
                    as told_figures) as t
        from fresh f left join indicator i on i.code = f.indicator
        group by f.indicator, f.component, f.definition_version, f.period, f.place_code, f.place_valid_from,
                 f.breakdown is null) g
    group by (t).indicator;
    return null;
end $$;

drop trigger observation_holds_back_the_few on observation;
drop trigger observation_refers_to_what_exists on observation;
create trigger observation_is_looked_at after insert on observation referencing new table as fresh
    for each statement execute function look_at_figures();
drop function hold_back_the_few();
drop function refuse_unknown_references();
