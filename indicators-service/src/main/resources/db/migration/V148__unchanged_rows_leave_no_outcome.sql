-- What was sent stays in the table into which it was read, and what became of it stands beside it only where that is more
-- than "unchanged". Rows that have indicator, component, place, period, dimensions and stated version in common share a
-- key; the days of the period and the dimensions stand in the first of them alone.
alter table import_row add column key int;

drop table import_judged;
create table import_judged (
    row                int      not null,
    outcome            text     not null,
    faults             text,
    warnings           text,
    indicator          text,
    component          text,
    place_code         text,
    place_valid_from   date,
    period             text,
    breakdown          text,
    value              numeric,
    numerator          numeric,
    denominator        numeric,
    status             text,
    missing_reason     text,
    definition_version int,
    synthetic          boolean,
    withdrawn          boolean,
    revision           int      not null,
    half               int      not null
);

do $$
declare
    each text;
begin
    -- Imports that were received before and are not finished yet.
    for each in select relname from pg_class
                where relkind = 'r' and relnamespace = cast(current_schema() as regnamespace)
                  and relname ~ '^import_[0-9a-f]{32}$'
    loop
        execute format('alter table %I add column key int', each);
        execute format(
            'update %1$I r set key = n.key
             from (select row, dense_rank() over (
                       order by indicator, component, place, period, dimensions, definition_version) as key
                   from %1$I) n
             where n.row = r.row', each);
    end loop;
    -- Those that are finished and whose outcomes are still kept: what was sent gets its own table again.
    for each in select left(j.relname, 39) from pg_class j
                where j.relkind = 'r' and j.relnamespace = cast(current_schema() as regnamespace)
                  and j.relname ~ '^import_[0-9a-f]{32}_judged$' and to_regclass(left(j.relname, 39)) is null
    loop
        execute format('create table %I (like import_row)', each);
        execute format(
            'insert into %1$I (row, indicator, component, place, period, breakdown, value, numerator, denominator, status,
                    missing_reason, definition_version, synthetic, withdrawn, raw, line)
             select row, indicator, component, place, period, breakdown, value, numerator, denominator, status,
                    missing_reason, definition_version, synthetic, withdrawn, raw, line
             from %2$I order by row', each, each || '_judged');
        execute format('create unique index on %I (row)', each);
    end loop;
end $$;
