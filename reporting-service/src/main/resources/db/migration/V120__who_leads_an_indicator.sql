-- The agency that leads an indicator on a day; null where nobody does.
create function lead_of(of_indicator text, on_day date) returns text language sql stable as $$
    select agency from assignment_copy
    where role = 'LEAD' and subject_kind = 'INDICATOR' and subject = of_indicator
      and on_day between valid_from and coalesce(valid_to, 'infinity')
    order by valid_from desc, agency limit 1
$$;
