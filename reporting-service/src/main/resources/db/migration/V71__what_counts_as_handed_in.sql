-- What was withdrawn does not count as handed in: an obligation is measured by the first submission that was not. The
-- report keeps beside it when anything came in for the first time.
alter table report add column counted_version int, add column counted_at timestamptz,
    add check ((counted_version is null) = (counted_at is null)), add check (counted_version <= version);
update report set counted_version = 1, counted_at = first_submitted_at
where version > 0 and not (version = 1 and status = 'WITHDRAWN');

do $$
declare rule record;
begin
    for rule in select conname from pg_constraint
        where conrelid = 'obligation'::regclass and pg_get_constraintdef(oid) like '%first_submitted_at IS NULL%'
    loop
        execute format('alter table obligation drop constraint %I', rule.conname);
    end loop;
end $$;
update obligation o set first_submitted_at = r.counted_at from report r where r.id = o.report;
alter table obligation
    add check (first_submitted_at is null or report_status <> 'DRAFT'),
    add check (first_submitted_at is not null or coalesce(report_status, 'DRAFT') in ('DRAFT', 'WITHDRAWN'));
