-- Which agency is, on a day, what this one is on the days of its own: itself while it exists, afterwards the one heir that
-- took all of it over, before that the one it was renamed from. Null where no single one is: it was divided, or is gone.
create function agency_on(start text, day date) returns text language sql stable as $$
    with recursive way as (
        select code, valid_from, valid_to, 0 as steps from agency where code = start
        union all
        select other.code, other.valid_from, other.valid_to, way.steps + 1
        from way
        join agency_succession s on s.state = 'EFFECTIVE' and s.scope_kind = 'ALL'
         and ((way.valid_to < day and way.code = any (s.predecessors) and s.effective_on <= day
               and cardinality(s.successors) = 1)
           or (way.valid_from > day and way.code = any (s.successors) and s.effective_on > day and s.kind = 'RENAME'
               and cardinality(s.predecessors) = 1))
        join agency other on other.code <> way.code
         and other.code = case when way.valid_to < day then s.successors[1] else s.predecessors[1] end
        where way.steps < 20)
    select code from way
    where day between valid_from and coalesce(valid_to, 'infinity')
    order by steps, code collate "C" limit 1
$$;

-- The same of places.
create function place_on(start text, day date) returns text language sql stable as $$
    with recursive way as (
        select id, valid_from, valid_to, 0 as steps from place where id = start
        union all
        select other.id, other.valid_from, other.valid_to, way.steps + 1
        from way
        join place_succession s on (way.valid_to < day and s.predecessor = way.id
               and (select count(*) from place_succession o where o.predecessor = way.id) = 1)
           or (way.valid_from > day and s.successor = way.id
               and (select count(*) from place_succession o where o.successor = way.id) = 1)
        join place other on other.id = case when way.valid_to < day then s.successor else s.predecessor end
        where way.steps < 20)
    select id from way
    where day between valid_from and coalesce(valid_to, 'infinity')
    order by steps, id collate "C" limit 1
$$;
