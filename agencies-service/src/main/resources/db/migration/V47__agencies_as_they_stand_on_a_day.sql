-- Who an agency stands under on a day: its parent as that is then. Where the parent became the agency itself, whoever that
-- parent stood under.
create function agency_above(child text, day date) returns text language sql stable as $$
    with recursive above as (
        select parent, 0 as steps from agency where code = child
        union all
        select p.parent, above.steps + 1
        from above join agency p on p.code = above.parent
        where above.steps < 20 and agency_on(above.parent, day) = child)
    select agency_on(parent, day) from above order by steps desc limit 1
$$;

-- Through whom reports go on a day: the agency itself as it is then. One that was divided by function lives on for this in
-- whoever consolidates what it consolidated, if that is a single one.
create function consolidator_on(start text, day date) returns text language sql stable as $$
    with recursive way as (
        select code, valid_from, valid_to from agency where code = start
        union
        select o.code, o.valid_from, o.valid_to
        from way
        join assignment a on a.agency = way.code and a.subject_kind = 'DUTY' and a.role = 'CONSOLIDATE' and not a.withdrawn
        join assignment h on a.id = any (h.passed_from) and not h.withdrawn
        join agency o on o.code = h.agency
        where way.valid_to < day),
    there as (
        select code from way where day between valid_from and coalesce(valid_to, 'infinity'))
    select coalesce(agency_on(start, day), (select min(code) from there having count(*) = 1))
$$;

-- Who is in a group on a day: its members as they are then, and of those that were divided all who came of them.
create function members_on(of_group text, day date) returns text[] language sql stable as $$
    with recursive way as (
        select g.code, g.valid_from, g.valid_to
        from agency_member m join agency g on g.code = m.member where m."group" = of_group
        union
        select h.code, h.valid_from, h.valid_to
        from way
        join agency_succession s on s.state = 'EFFECTIVE' and s.effective_on = way.valid_to + 1
         and way.code = any (s.predecessors) and s.scope_kind in ('ALL', 'TERRITORY')
        join agency h on h.code = any (s.successors)
        where way.valid_to < day),
    there as (
        select code from way where day between valid_from and coalesce(valid_to, 'infinity')
        union select agency_on(member, day) from agency_member where "group" = of_group)
    select coalesce(array_agg(code order by code collate "C"), '{}') from there where code is not null
$$;
