-- Every verdict that was told, with the year of the last figure that it knew: a year is put together with the verdict on
-- that year, also when verdicts on later years have come.
alter table verdict_copy
    add column latest_year int,
    drop constraint verdict_copy_pkey,
    add primary key (indicator, at);
