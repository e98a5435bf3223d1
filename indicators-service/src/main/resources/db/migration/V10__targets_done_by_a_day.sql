-- A target may ask that something is done by a day; the day lies in the year that is its horizon.
alter table target add column done_by date;
alter table target drop constraint target_comparator_check;
alter table target
    add constraint target_comparator_check
        check (comparator in ('GT', 'GE', 'LT', 'LE', 'EQ', 'RANGE', 'APPROX', 'DONE_BY')),
    add constraint target_done_by_check check ((comparator = 'DONE_BY') = (done_by is not null)),
    add constraint target_done_by_horizon_check check (extract(year from done_by) = to_year),
    add constraint target_done_by_period_check
        check (comparator <> 'DONE_BY' or period_kind in ('BY_YEAR', 'BY_END_OF_YEAR'));

-- Such a target reads quarters, months and spans of years too, of one place again.
create index observation_for_deeds on observation
    (place_code, indicator, component, period, place_valid_from desc, revision desc)
    where breakdown is null and not yearly;
