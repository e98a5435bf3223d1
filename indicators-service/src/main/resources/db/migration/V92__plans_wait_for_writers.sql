-- A plan that takes another place looks at what is known of it. What somebody is just writing is not seen, and he does not
-- see the plan: so it waits for everybody who writes, as the ledger does, and looks when all of them are done.
create or replace function note_series_of_the_plan() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtextextended('observations/' || i.code, 197))
    from (select code from indicator order by code collate "C") i;
    insert into plan_series
    select distinct place_code, indicator, component_key, period, place_valid_from
    from observation where place_code = new.place and breakdown is null
    on conflict do nothing;
    return null;
end $$;
