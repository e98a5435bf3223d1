-- Places of which each counts one follow from their number and the total, however many they are (decision 0195): then the
-- next one that counts somebody is silent with them and, beside five or more of them, each that counts nobody.
create or replace function hold_back(indicators text[], components text[], years int[]) returns void language sql
    set plan_cache_mode to force_custom_plan as $$
    with recursive topic as materialized (
        select distinct t.indicator, t.year, i.measure_kind, i.counted_per
        from unnest(indicators, years) as t (indicator, year)
        join indicator i on i.code = t.indicator
    ), series as materialized (
        select t.indicator, m.component_key, t.year, p.code as place_code, p.valid_from as place_valid_from,
               coalesce(p.parent, '') as parent, p.level, o.*, h.indicator is not null as held
        from topic t
        join indicator_measure m on m.indicator = t.indicator
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
              and o.place_valid_from = p.valid_from and o.component_key = m.component_key and o.breakdown_key = ''
              and o.value is not null
            having count(*) > 0) o
        left join held_back h on h.indicator = t.indicator and h.year = t.year and h.place_code = p.code
            and h.place_valid_from = p.valid_from and h.component_key = m.component_key and h.whole
    ), side as (
        select s.*, v.side, coalesce(v.people, 0) as people, coalesce(v.most, 0) as most, v.few
        from series s
        cross join lateral (values ('IN', people_in, most_in, few_in), ('OUT', people_out, most_out, few_out))
            as v (side, people, most, few)
    ), placed as (
        select s.*, bool_or(held or few_in or few_out) over there as silent_there, bool_or(few) over there as few_there,
               sum(people) over there as people_there
        from side s
        window there as (partition by indicator, year, place_code, place_valid_from, side)
    ), ranked as (
        select s.*, bool_or(few_there) over siblings as among_few,
               count(*) filter (where people > 0) over before as others,
               coalesce(sum(people) filter (where people > 0) over before, 0) as their_people
        from placed s
        window siblings as (partition by indicator, component_key, year, parent, level, side),
               before as (siblings order by silent_there desc, people > 0 desc, people_there, place_code, place_valid_from
                          rows between unbounded preceding and 1 preceding)
    ), within as (
        select indicator, year, place_code, place_valid_from
        from ranked
        where held or few or among_few and (
            most > 0 and (others < 2 or their_people < 5) or others >= 5 and their_people <= others)
        union
        select w.indicator, w.year, c.code, c.valid_from
        from within w join place c on c.parent = w.place_code || '@' || w.place_valid_from
    ), parts as (
        select t.indicator, t.year, coalesce(p.parent, '') as parent, p.level
        from topic t
        join held_back h on h.indicator = t.indicator and h.year = t.year and not h.whole
        join place p on p.code = h.place_code and p.valid_from = h.place_valid_from
        union
        select w.indicator, w.year, coalesce(p.parent, ''), p.level
        from within w join place p on p.code = w.place_code and p.valid_from = w.place_valid_from
        where exists (
            select from indicator_measure m
            where m.indicator = w.indicator
              and has_parts(w.indicator, m.component_key, w.year, w.place_code, w.place_valid_from))
    ), in_parts as (
        select s.indicator, s.year, p.code as place_code, p.valid_from as place_valid_from
        from parts s join place p on coalesce(p.parent, '') = s.parent and p.level = s.level
        union
        select i.indicator, i.year, c.code, c.valid_from
        from in_parts i join place c on c.parent = i.place_code || '@' || i.place_valid_from
    ), silent as (
        select indicator, year, place_code, place_valid_from, true as whole from within
        union all
        select indicator, year, place_code, place_valid_from, false from in_parts
    )
    insert into held_back
    select s.indicator, m.component_key, s.year, s.place_code, s.place_valid_from, s.whole
    from silent s join indicator_measure m on m.indicator = s.indicator
    on conflict do nothing
$$;

-- Whether what so many places count together, each of them somebody, tells what one of them counts.
create function gives_one_away(places bigint, people numeric) returns boolean language sql immutable as $$
    select coalesce(people > 0 and (places < 2 or people < 5 or people <= places), false)
$$;

select hold_back(array_agg(h.indicator), array_agg(h.component_key), array_agg(h.year))
from (select distinct indicator, component_key, year from held_back) h
having count(*) > 0;
