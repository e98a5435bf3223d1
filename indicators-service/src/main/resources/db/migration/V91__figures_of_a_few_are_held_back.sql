-- Which figures would tell of single people, and which must be silent with them (decision 0029). A series that is held
-- back once stays so, with all its revisions: a figure that was hidden yesterday must not follow from what is open today.
create table held_back (
    indicator        text    not null,
    component_key    text    not null,
    year             int     not null,
    period           text    not null,
    place_code       text    not null,
    place_valid_from date    not null,
    breakdown_key    text    not null,
    -- It stands for one to four itself, or for all but one to four; others are held back beside it.
    few              boolean not null,
    primary key (indicator, period, place_code, place_valid_from, component_key, breakdown_key)
);

-- How many people, or households, a figure counts, and how many of the whole it leaves out; null where nobody said.
create function people_in(kind text, value numeric, numerator numeric, denominator numeric) returns numeric
    language sql immutable as $$
    select case when kind in ('COUNT_FLOW', 'COUNT_STOCK') then coalesce(numerator, value)
                when kind = 'RATE' then coalesce(numerator, value * denominator / 100) end
$$;
create function people_out(kind text, value numeric, numerator numeric, denominator numeric) returns numeric
    language sql immutable as $$
    select case when kind = 'RATE' and denominator is null and value > 0 then numerator * 100 / value else denominator end
           - people_in(kind, value, numerator, denominator)
$$;
-- Between zero and five. Named once, so that PostgreSQL writes it into the query instead of calling it for each row.
create function is_few(people numeric) returns boolean
    language sql immutable as $$ select coalesce(abs(people - 2.5) < 2.5, false) $$;

-- Holds back beside the few what would give them away, for indicators, components and years that have any:
-- of the whole of a year, among the places of one level under one parent, the smallest others, until two or more that
-- count somebody are silent and stand for five or more, each taken at its least revision; of breakdowns and parts of years, all those
-- of the places of one level under one parent; and whatever lies within a figure that is silent.
create function hold_back(indicators text[], components text[], years int[]) returns void language sql as $$
    with recursive topic as (
        select distinct t.indicator, t.component_key, t.year, i.measure_kind
        from unnest(indicators, components, years) as t (indicator, component_key, year)
        join indicator i on i.code = t.indicator
    ), series as (
        select t.indicator, t.component_key, t.year, o.period, o.place_code, o.place_valid_from, o.breakdown_key,
               o.yearly and o.breakdown_key = '' as whole,
               coalesce(p.parent, '') as parent, p.level, h.indicator is not null as held,
               min(people_in(t.measure_kind, o.value, o.numerator, o.denominator)) as people_in,
               min(people_out(t.measure_kind, o.value, o.numerator, o.denominator)) as people_out,
               max(people_in(t.measure_kind, o.value, o.numerator, o.denominator)) as most_in,
               max(people_out(t.measure_kind, o.value, o.numerator, o.denominator)) as most_out,
               bool_or(is_few(people_in(t.measure_kind, o.value, o.numerator, o.denominator))) as few_in,
               bool_or(is_few(people_out(t.measure_kind, o.value, o.numerator, o.denominator))) as few_out
        from topic t
        join observation o on o.indicator = t.indicator and o.component_key = t.component_key
            and o.period >= to_char(t.year, 'FM0000') and o.period < to_char(t.year + 1, 'FM0000')
        join place p on p.code = o.place_code and p.valid_from = o.place_valid_from
        left join held_back h on h.indicator = o.indicator and h.period = o.period and h.place_code = o.place_code
            and h.place_valid_from = o.place_valid_from and h.component_key = o.component_key
            and h.breakdown_key = o.breakdown_key
        where o.value is not null
        group by t.indicator, t.component_key, t.year, o.period, o.place_code, o.place_valid_from, o.breakdown_key,
                 o.yearly, p.parent, p.level, h.indicator
    ), side as (
        select s.*, v.side, coalesce(v.people, 0) as people, coalesce(v.most, 0) as most, v.few
        from series s
        cross join lateral (values ('IN', people_in, most_in, few_in), ('OUT', people_out, most_out, few_out))
            as v (side, people, most, few)
        where s.whole
    ), ranked as (
        select s.*, bool_or(few) over siblings as among_few,
               count(*) filter (where people > 0) over before as others,
               coalesce(sum(people) filter (where people > 0) over before, 0) as their_people
        from side s
        window siblings as (partition by indicator, component_key, year, parent, level, side),
               before as (siblings order by held or few_in or few_out desc, people > 0 desc, people, place_code, place_valid_from
                          rows between unbounded preceding and 1 preceding)
    ), silent as (
        select distinct indicator, component_key, year, place_code, place_valid_from
        from ranked
        where held or few or among_few and most > 0 and (others < 2 or their_people < 5)
    ), within as (
        select indicator, component_key, year, place_code, place_valid_from from silent
        union
        select w.indicator, w.component_key, w.year, c.code, c.valid_from
        from within w join place c on c.parent = w.place_code || '@' || w.place_valid_from
    ), parts as (
        select indicator, component_key, year, parent, level from series where not whole and (held or few_in or few_out)
        union
        select s.indicator, s.component_key, s.year, s.parent, s.level
        from series s join within w using (indicator, component_key, year, place_code, place_valid_from)
        where not s.whole
    ), in_parts as (
        select s.indicator, s.component_key, s.year, p.code as place_code, p.valid_from as place_valid_from
        from parts s join place p on coalesce(p.parent, '') = s.parent and p.level = s.level
        union
        select i.indicator, i.component_key, i.year, c.code, c.valid_from
        from in_parts i join place c on c.parent = i.place_code || '@' || i.place_valid_from
    ), silenced as (
        select indicator, component_key, year, place_code, place_valid_from, true as whole from within
        union all
        select indicator, component_key, year, place_code, place_valid_from, false from within
        union all
        select indicator, component_key, year, place_code, place_valid_from, false from in_parts
    )
    insert into held_back
    select s.indicator, s.component_key, s.year, s.period, s.place_code, s.place_valid_from, s.breakdown_key,
           s.few_in or s.few_out
    from series s join silenced using (indicator, component_key, year, place_code, place_valid_from, whole)
    where not s.held
    on conflict do nothing
$$;

-- Whoever writes, and however much at once: one pass over what is new, and another over the years it lies in only where
-- somebody could be known by them.
create function hold_back_the_few() returns trigger language plpgsql as $$
declare
    touched record;
begin
    insert into held_back
    select distinct on (f.indicator, f.period, f.place_code, f.place_valid_from, f.component_key, f.breakdown_key)
           f.indicator, f.component_key, f.year, f.period, f.place_code, f.place_valid_from, f.breakdown_key, true
    from fresh f join indicator i on i.code = f.indicator
    where is_few(people_in(i.measure_kind, f.value, f.numerator, f.denominator))
       or is_few(people_out(i.measure_kind, f.value, f.numerator, f.denominator))
    on conflict (indicator, period, place_code, place_valid_from, component_key, breakdown_key)
        do update set few = true where not held_back.few;
    select array_agg(t.indicator) as indicators, array_agg(t.component_key) as components, array_agg(t.year) as years
    into touched
    from (select distinct indicator, component_key, year from fresh) t
    where exists (
        select from held_back h
        where h.indicator = t.indicator and h.component_key = t.component_key
          and h.period >= to_char(t.year, 'FM0000') and h.period < to_char(t.year + 1, 'FM0000'));
    if touched.indicators is not null then
        perform hold_back(touched.indicators, touched.components, touched.years);
    end if;
    return null;
end $$;
create trigger observation_holds_back_the_few after insert on observation
    referencing new table as fresh for each statement execute function hold_back_the_few();

-- A place that is heard of after its figures, or comes under another parent, has other siblings.
create function hold_back_beside_a_place() returns trigger language plpgsql as $$
declare
    touched record;
begin
    select array_agg(t.indicator) as indicators, array_agg(t.component_key) as components, array_agg(t.year) as years
    into touched
    from (
        select distinct h.indicator, h.component_key, h.year
        from (select distinct indicator, component_key, year, period from held_back) h
        where exists (
            select from observation o
            where o.indicator = h.indicator and o.period = h.period and o.place_code = new.code
              and o.place_valid_from = new.valid_from and o.component_key = h.component_key)) t;
    if touched.indicators is not null then
        perform hold_back(touched.indicators, touched.components, touched.years);
    end if;
    return null;
end $$;
create trigger place_has_siblings after insert on place
    for each row execute function hold_back_beside_a_place();
create trigger place_has_other_siblings after update of parent, level on place
    for each row when ((old.parent, old.level) is distinct from (new.parent, new.level))
    execute function hold_back_beside_a_place();

-- What an indicator counts decides whether it counts people at all.
create function hold_back_anew(the_indicator text, kind text) returns void language plpgsql as $$
begin
    delete from held_back where indicator = the_indicator;
    insert into held_back
    select distinct o.indicator, o.component_key, o.year, o.period, o.place_code, o.place_valid_from, o.breakdown_key, true
    from observation o
    where o.indicator = the_indicator
      and (is_few(people_in(kind, o.value, o.numerator, o.denominator))
           or is_few(people_out(kind, o.value, o.numerator, o.denominator)));
    perform hold_back(array_agg(t.indicator), array_agg(t.component_key), array_agg(t.year))
    from (select distinct indicator, component_key, year from held_back where indicator = the_indicator) t
    having count(*) > 0;
end $$;
create function hold_back_by_another_measure() returns trigger language plpgsql as $$
begin
    perform hold_back_anew(new.code, new.measure_kind);
    return null;
end $$;
create trigger indicator_counts_otherwise after update of measure_kind on indicator
    for each row when (old.measure_kind is distinct from new.measure_kind)
    execute function hold_back_by_another_measure();

select hold_back_anew(code, measure_kind) from indicator;
