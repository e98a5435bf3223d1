-- The last day of an agency is the one that was stated for it, or the one before a reorganisation in effect that ends it,
-- whichever comes first. So that it can be derived again, what was stated is kept beside what follows.
alter table agency add column stated_to date;

create function last_day_by_reorganisation(code text) returns date language sql stable as $$
    select min(s.effective_on) - 1 from agency_succession s
    where s.state = 'EFFECTIVE' and code = any (s.predecessors) and code <> all (s.successors)
      and s.kind not in ('PARTIAL_TRANSFER', 'FUNCTION_TRANSFER')
$$;

update agency
set stated_to = nullif(
    cast(coalesce(source ->> 'validTo', source -> 'row' ->> 'valid_to') as date), last_day_by_reorganisation(code));
alter table agency drop column ended_by;
