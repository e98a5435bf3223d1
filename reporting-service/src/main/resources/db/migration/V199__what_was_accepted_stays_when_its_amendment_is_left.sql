-- An amendment that was handed in and not accepted may be left: the report stands accepted then by an earlier version than
-- its last one.
do $$
declare rule record;
begin
    for rule in select conname from pg_constraint
        where conrelid = 'report'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%official_version = version%'
    loop
        execute format('alter table report drop constraint %I', rule.conname);
    end loop;
end $$;
alter table report add check (status not in ('ACCEPTED', 'AMENDMENT') or official_version is not null);
