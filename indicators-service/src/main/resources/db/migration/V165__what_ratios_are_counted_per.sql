-- What a ratio is told per: 100 of percent, 1000 of per mille, of "per 100,000 people" what was said. It makes the value of
-- numerator and denominator, so whoever divides them reads it here, and nobody the unit.
alter table indicator add column counted_per int not null default 1
    check (counted_per in (1, 10, 100, 1000, 10000, 100000, 1000000));
update indicator set counted_per = case unit_vi when '%' then 100 when '‰' then 1000 else 1 end;
alter table indicator alter column counted_per drop default;

create function people_in(kind text, per numeric, value numeric, numerator numeric, denominator numeric) returns numeric
    language sql immutable as $$
    select case when kind in ('COUNT_FLOW', 'COUNT_STOCK') then coalesce(numerator, value)
                when kind = 'RATE' then coalesce(numerator, value * denominator / per) end
$$;
create function people_out(kind text, per numeric, value numeric, numerator numeric, denominator numeric) returns numeric
    language sql immutable as $$
    select case when kind = 'RATE' and denominator is null and value > 0 then numerator * per / value else denominator end
           - people_in(kind, per, value, numerator, denominator)
$$;

create or replace function hold_back(indicators text[], components text[], years int[]) returns void language sql as $$
    with recursive topic as materialized (
        select distinct t.indicator, t.component_key, t.year, i.measure_kind, i.counted_per
        from unnest(indicators, components, years) as t (indicator, component_key, year)
        join indicator i on i.code = t.indicator
    ), series as materialized (
        select t.indicator, t.component_key, t.year, p.code as place_code, p.valid_from as place_valid_from,
               coalesce(p.parent, '') as parent, p.level, o.*, h.indicator is not null as held
        from topic t
        cross join place p
        cross join lateral (
            select min(people_in(t.measure_kind, t.counted_per, o.value, o.numerator, o.denominator)) as people_in,
                   min(people_out(t.measure_kind, t.counted_per, o.value, o.numerator, o.denominator)) as people_out,
                   max(people_in(t.measure_kind, t.counted_per, o.value, o.numerator, o.denominator)) as most_in,
                   max(people_out(t.measure_kind, t.counted_per, o.value, o.numerator, o.denominator)) as most_out,
                   bool_or(is_few(people_in(t.measure_kind, t.counted_per, o.value, o.numerator, o.denominator))) as few_in,
                   bool_or(is_few(people_out(t.measure_kind, t.counted_per, o.value, o.numerator, o.denominator))) as few_out
            from observation o
            where o.indicator = t.indicator and o.period = to_char(t.year, 'FM0000') and o.place_code = p.code
              and o.place_valid_from = p.valid_from and o.component_key = t.component_key and o.breakdown_key = ''
              and o.value is not null
            having count(*) > 0) o
        left join held_back h on h.indicator = t.indicator and h.year = t.year and h.place_code = p.code
            and h.place_valid_from = p.valid_from and h.component_key = t.component_key and h.whole
    ), side as (
        select s.*, v.side, coalesce(v.people, 0) as people, coalesce(v.most, 0) as most, v.few
        from series s
        cross join lateral (values ('IN', people_in, most_in, few_in), ('OUT', people_out, most_out, few_out))
            as v (side, people, most, few)
    ), ranked as (
        select s.*, bool_or(few) over siblings as among_few,
               count(*) filter (where people > 0) over before as others,
               coalesce(sum(people) filter (where people > 0) over before, 0) as their_people
        from side s
        window siblings as (partition by indicator, component_key, year, parent, level, side),
               before as (siblings order by held or few_in or few_out desc, people > 0 desc, people, place_code, place_valid_from
                          rows between unbounded preceding and 1 preceding)
    ), within as (
        select indicator, component_key, year, place_code, place_valid_from
        from ranked
        where held or few or among_few and most > 0 and (others < 2 or their_people < 5)
        union
        select w.indicator, w.component_key, w.year, c.code, c.valid_from
        from within w join place c on c.parent = w.place_code || '@' || w.place_valid_from
    ), parts as (
        select t.indicator, t.component_key, t.year, coalesce(p.parent, '') as parent, p.level
        from topic t
        join held_back h on h.indicator = t.indicator and h.component_key = t.component_key and h.year = t.year and not h.whole
        join place p on p.code = h.place_code and p.valid_from = h.place_valid_from
        union
        select w.indicator, w.component_key, w.year, coalesce(p.parent, ''), p.level
        from within w join place p on p.code = w.place_code and p.valid_from = w.place_valid_from
        where has_parts(w.indicator, w.component_key, w.year, w.place_code, w.place_valid_from)
    ), in_parts as (
        select s.indicator, s.component_key, s.year, p.code as place_code, p.valid_from as place_valid_from
        from parts s join place p on coalesce(p.parent, '') = s.parent and p.level = s.level
        union
        select i.indicator, i.component_key, i.year, c.code, c.valid_from
        from in_parts i join place c on c.parent = i.place_code || '@' || i.place_valid_from
    )
    insert into held_back
    select indicator, component_key, year, place_code, place_valid_from, true from within
    union all
    select indicator, component_key, year, place_code, place_valid_from, false from in_parts
    on conflict do nothing
$$;

create or replace function hold_back_the_few() returns trigger language plpgsql as $$
declare
    touched record;
begin
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

-- What an indicator counts, and per how many, is its own to say.
create function hold_back_anew(the_indicator text) returns void language plpgsql as $$
begin
    delete from held_back where indicator = the_indicator;
    insert into held_back
    select distinct o.indicator, o.component_key, o.year, o.place_code, o.place_valid_from, o.yearly and o.breakdown_key = ''
    from observation o join indicator i on i.code = o.indicator
    where o.indicator = the_indicator
      and (is_few(people_in(i.measure_kind, i.counted_per, o.value, o.numerator, o.denominator))
           or is_few(people_out(i.measure_kind, i.counted_per, o.value, o.numerator, o.denominator)));
    perform hold_back(array_agg(t.indicator), array_agg(t.component_key), array_agg(t.year))
    from (select distinct indicator, component_key, year from held_back where indicator = the_indicator) t
    having count(*) > 0;
end $$;
create or replace function hold_back_by_another_measure() returns trigger language plpgsql as $$
begin
    perform hold_back_anew(new.code);
    return null;
end $$;
drop trigger indicator_counts_otherwise on indicator;
create trigger indicator_counts_otherwise after update of measure_kind, counted_per on indicator
    for each row when ((old.measure_kind, old.counted_per) is distinct from (new.measure_kind, new.counted_per))
    execute function hold_back_by_another_measure();

drop function hold_back_anew(text, text);
drop function people_in(text, numeric, numeric, numeric);
drop function people_out(text, numeric, numeric, numeric);

select hold_back_anew(code) from indicator where measure_kind = 'RATE' and counted_per <> 100;
