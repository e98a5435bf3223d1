-- What a file has no column for, by letters: N numerator, D denominator, R missing reason. Null where it has them all.
alter table import_row add column leaves text;

do $$
declare
    each text;
begin
    -- Imports that were received before and are not finished yet say all that they say, as they did.
    for each in select relname from pg_class
                where relkind = 'r' and relnamespace = cast(current_schema() as regnamespace)
                  and relname ~ '^import_[0-9a-f]{32}$'
    loop
        execute format('alter table %I add column leaves text', each);
    end loop;
end $$;
