-- Since when an assignment is meant by those who were named when a report was asked for; null where it is not. Whoever
-- took the duty over from somebody named is meant from its beginning on. Whoever has held it before is meant only from the
-- day on which the duty of the named one passed to it, and only of what was still to come in then: what was asked of
-- others in the past was never owed by it.
create function asked_since(
    names text[], assignment text, of_duty text, of_period text, of_occasion text, last date
) returns date language sql stable as $$
    select case
        when names is null or c.agency = any(names) then c.valid_from
        else (
            select min(greatest(l.valid_to + 1, c.valid_from))
            from line_of(assignment) l
            where l.agency = any(names)
              and (l.valid_to is null or l.valid_to < c.valid_from
                   or l.valid_to < last and not exists (
                       select from obligation o
                       where o.duty = of_duty and o.period = of_period and o.occasion = of_occasion
                         and o.agency = l.agency and o.first_submitted_at is not null
                         and o.report_status <> 'WITHDRAWN')))
        end
    from assignment_copy c where c.id = assignment
$$;
drop function is_asked(text[], text);
