-- Where a row stood in its file, and what is strange about it without being wrong.
alter table import_row add column line int;

-- Imports that were received before and are not finished yet, or whose outcomes are still kept.
do $$
declare
    each text;
begin
    for each in select relname from pg_class
                where relkind = 'r' and relnamespace = cast(current_schema() as regnamespace)
                  and relname ~ '^import_[0-9a-f]{32}(_judged)?$'
    loop
        execute format('alter table %I add column line int', each);
        if each like '%\_judged' then
            execute format('alter table %I add column warnings text', each);
        end if;
    end loop;
end $$;

-- Why an import was given up, as a code; until it is, why the last attempt failed.
alter table observation_import add column trouble text;

-- Counts while an import runs: what is counted is seen at once, where a row of its transaction would not be.
create sequence import_progress minvalue 0 start 0;
