-- A group that all of another one went over into has that one's members: as they are on the day, and of those that were
-- divided all who came of them.
create or replace function members_on(of_group text, day date) returns text[] language sql stable as $$
    with recursive line as (
        select of_group as code
        union
        select predecessor
        from line
        join agency_succession s on s.state = 'EFFECTIVE' and s.scope_kind = 'ALL' and s.effective_on <= day
         and line.code = any (s.successors)
        cross join unnest(s.predecessors) predecessor),
    written as (
        select m.member from agency_member m join line on line.code = m."group"),
    way as (
        select g.code, g.valid_from, g.valid_to from written w join agency g on g.code = w.member
        union
        select h.code, h.valid_from, h.valid_to
        from way
        join agency_succession s on s.state = 'EFFECTIVE' and s.effective_on = way.valid_to + 1
         and way.code = any (s.predecessors) and s.scope_kind in ('ALL', 'TERRITORY')
        join agency h on h.code = any (s.successors)
        where way.valid_to < day),
    there as (
        select code from way where day between valid_from and coalesce(valid_to, 'infinity')
        union select agency_on(member, day) from written)
    select coalesce(array_agg(code order by code collate "C"), '{}') from there where code is not null
$$;

-- The groups of a day: those with members, and those that such a one went over into.
create function groups_on(day date) returns setof text language sql stable as $$
    with recursive line as (
        select "group" as code from agency_member
        union
        select successor
        from line
        join agency_succession s on s.state = 'EFFECTIVE' and s.scope_kind = 'ALL' and s.effective_on <= day
         and line.code = any (s.predecessors)
        cross join unnest(s.successors) successor)
    select code from line
$$;
