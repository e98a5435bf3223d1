-- The sheet of a workbook in which the line of a row is counted; a file of another kind has none.
alter table import_row add column sheet text;

do $$
declare
    each text;
begin
    -- Imports that were received before, whose outcomes are still kept.
    for each in select relname from pg_class
                where relkind = 'r' and relnamespace = cast(current_schema() as regnamespace)
                  and relname ~ '^import_[0-9a-f]{32}$'
    loop
        execute format('alter table %I add column sheet text', each);
    end loop;
end $$;
