-- Whole figures of a year, and its groups and parts, are silent by place (decision 0029): so that is what is written down,
-- instead of each figure. A year of a place has two rows at most, however many figures it has, and a pass over a year
-- looks at its places, not at its figures.
alter table held_back rename to held_back_figure;
create table held_back (
    indicator        text    not null,
    component_key    text    not null,
    year             int     not null,
    place_code       text    not null,
    place_valid_from date    not null,
    -- The figure of the whole year and of everybody, or else all groups and parts of that year.
    whole            boolean not null,
    primary key (indicator, year, place_code, place_valid_from, component_key, whole)
);
insert into held_back
select distinct indicator, component_key, year, place_code, place_valid_from, length(period) = 4 and breakdown_key = ''
from held_back_figure;
drop table held_back_figure;

-- Whether a place has groups or parts of a year: one step into observation_revision for each period that there is.
create function has_parts(the_indicator text, the_component text, the_year int, the_place text, its_valid_from date)
    returns boolean language sql stable as $$
    select exists (
        select from observation o
        where o.indicator = the_indicator and o.component_key = the_component and o.place_code = the_place
          and o.place_valid_from = its_valid_from and o.value is not null
          and o.period >= to_char(the_year, 'FM0000') and o.period < to_char(the_year + 1, 'FM0000')
          and not (o.yearly and o.breakdown_key = ''))
$$;

create or replace function hold_back(indicators text[], components text[], years int[]) returns void language sql as $$
    with recursive topic as materialized (
        select distinct t.indicator, t.component_key, t.year, i.measure_kind
        from unnest(indicators, components, years) as t (indicator, component_key, year)
        join indicator i on i.code = t.indicator
    ), series as materialized (
        select t.indicator, t.component_key, t.year, p.code as place_code, p.valid_from as place_valid_from,
               coalesce(p.parent, '') as parent, p.level, o.*, h.indicator is not null as held
        from topic t
        cross join place p
        cross join lateral (
            select min(people_in(t.measure_kind, o.value, o.numerator, o.denominator)) as people_in,
                   min(people_out(t.measure_kind, o.value, o.numerator, o.denominator)) as people_out,
                   max(people_in(t.measure_kind, o.value, o.numerator, o.denominator)) as most_in,
                   max(people_out(t.measure_kind, o.value, o.numerator, o.denominator)) as most_out,
                   bool_or(is_few(people_in(t.measure_kind, o.value, o.numerator, o.denominator))) as few_in,
                   bool_or(is_few(people_out(t.measure_kind, o.value, o.numerator, o.denominator))) as few_out
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

-- One pass over what is new; and one over the places of its years only where somebody could be known by them, and not
-- for groups and parts beside which everything is silent already.
create or replace function hold_back_the_few() returns trigger language plpgsql as $$
declare
    touched record;
begin
    with told as materialized (
        select f.indicator, f.component_key, f.year, f.place_code, f.place_valid_from, f.whole, bool_or(f.few) as few
        from (
            select f.*, f.yearly and f.breakdown_key = '' as whole,
                   is_few(people_in(i.measure_kind, f.value, f.numerator, f.denominator))
                   or is_few(people_out(i.measure_kind, f.value, f.numerator, f.denominator)) as few
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

create or replace function hold_back_beside_a_place() returns trigger language plpgsql as $$
declare
    touched record;
begin
    select array_agg(t.indicator) as indicators, array_agg(t.component_key) as components, array_agg(t.year) as years
    into touched
    from (
        select distinct h.indicator, h.component_key, h.year
        from held_back h
        where exists (
            select from observation o
            where o.indicator = h.indicator and o.place_code = new.code and o.place_valid_from = new.valid_from
              and o.component_key = h.component_key
              and o.period >= to_char(h.year, 'FM0000') and o.period < to_char(h.year + 1, 'FM0000'))) t;
    if touched.indicators is not null then
        perform hold_back(touched.indicators, touched.components, touched.years);
    end if;
    return null;
end $$;

create or replace function hold_back_anew(the_indicator text, kind text) returns void language plpgsql as $$
begin
    delete from held_back where indicator = the_indicator;
    insert into held_back
    select distinct o.indicator, o.component_key, o.year, o.place_code, o.place_valid_from, o.yearly and o.breakdown_key = ''
    from observation o
    where o.indicator = the_indicator
      and (is_few(people_in(kind, o.value, o.numerator, o.denominator))
           or is_few(people_out(kind, o.value, o.numerator, o.denominator)));
    perform hold_back(array_agg(t.indicator), array_agg(t.component_key), array_agg(t.year))
    from (select distinct indicator, component_key, year from held_back where indicator = the_indicator) t
    having count(*) > 0;
end $$;
