-- Who writes figures holds back beside those of the places that are told of; a place that is told of holds back beside the
-- figures that are there. Neither sees what the other has not committed: so figures are written side by side, and places
-- change while nobody writes any. This lock is the last that is waited for, behind those of the catalogue and of the
-- ledger; who tells of places takes no other, and takes it before any row.
create function change_places_alone() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('places', 197));
    return null;
end $$;
create trigger place_waits_for_figures before insert or update or delete on place
    for each statement execute function change_places_alone();

create or replace function hold_back_the_few() returns trigger language plpgsql as $$
declare
    touched record;
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('places', 197));
    with told as materialized (
        select f.indicator, f.component_key, f.year, f.place_code, f.place_valid_from, f.whole, bool_or(f.few) as few
        from (
            select f.*, f.yearly and f.breakdown_key = '' as whole,
                   is_few(people_in(i.measure_kind, i.counted_per, f.value, f.numerator, f.denominator))
                   or is_few(people_out(i.measure_kind, i.counted_per, f.value, f.numerator, f.denominator)) as few
            from fresh f join indicator i on i.code = f.indicator
            where f.value is not null) f
        group by f.indicator, f.component_key, f.year, f.place_code, f.place_valid_from, f.whole
    ), silent_before as (
        select t.*, h.indicator is not null as silent
        from told t
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
    select array_agg(t.indicator) as indicators, array_agg(t.component_key) as components, array_agg(t.year) as years
    into touched
    from topic t
    where t.newly or exists (
        select from held_back h
        where h.indicator = t.indicator and h.component_key = t.component_key and h.year = t.year);
    if touched.indicators is not null then
        perform hold_back(touched.indicators, touched.components, touched.years);
    end if;
    return null;
end $$;

create or replace function hold_back_by_another_measure() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(hashtextextended('places', 197));
    perform hold_back_anew(new.code);
    return null;
end $$;
