-- The agencies in a group when it was last written down; empty for one that is no group.
alter table agency_copy add column members text[] not null default '{}';

-- The groups that an agency is in on a day: those of its predecessors as well, where all or the territory of them came to
-- it; and where a group went over into another one, that one.
create function groups_of(of_agency text, on_day date) returns setof text language sql stable as $$
    with recursive way as (
        select g.code as of_group, a.code, a.valid_from, a.valid_to
        from agency_copy g cross join unnest(g.members) member join agency_copy a on a.code = member
        union
        select way.of_group, h.code, h.valid_from, h.valid_to
        from way
        join succession_copy s on s.effective_on = way.valid_to + 1 and way.code = any(s.predecessors)
          and s.scope_kind in ('ALL', 'TERRITORY')
        join agency_copy h on h.code = any(s.successors)
        where way.valid_to < on_day
    ), named as (
        select of_group from way
        where code = of_agency and on_day between valid_from and coalesce(valid_to, 'infinity')
        union
        select successor
        from named
        join succession_copy s on named.of_group = any(s.predecessors) and s.scope_kind = 'ALL' and s.effective_on <= on_day
        cross join unnest(s.successors) successor
    )
    select of_group from named
$$;
