-- Time that was granted is found by what it was granted for, whether that is owed at present or not: what is owed follows
-- from it, and would come and go with each time it is worked out anew if it followed from itself.
create or replace function times_granted(assignment text, of_duty text, of_period text, of_occasion text)
returns table (agency text, extended_to timestamptz) language sql stable as $$
    with recursive line as (
        select c.* from assignment_copy c where c.id = assignment
        union
        select p.* from line l join assignment_copy p on p.id = any(l.passed_from)
        where not exists (select from assignment_copy q
                          where q.id = any(l.passed_from) and coalesce(q.valid_to, 'infinity') >= l.valid_from)
    )
    select l.agency, e.extended_to from line l
    join extension e on e.state = 'GRANTED' and e.obligation = of_duty || '.' || of_period || '.' || l.agency
      || case when of_occasion = '' then '' else '.' || of_occasion end
$$;
