-- A draft gives way to the next draft, an issue to the next issue of the same duty and years; each says to which. What
-- is still owed after the estimates in it is taken down when it is issued.
alter table consolidation
    add column superseded_by uuid references consolidation deferrable initially deferred,
    add column finals jsonb not null default '[]' check (jsonb_typeof(finals) = 'array');

do $$
declare rule record;
begin
    for rule in select conname from pg_constraint
        where conrelid = 'consolidation'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%issued_by%'
    loop
        execute format('alter table consolidation drop constraint %I', rule.conname);
    end loop;
end $$;

update consolidation c set status = 'SUPERSEDED', revision = c.revision + 1
where c.status = 'ISSUED' and exists (select from consolidation n
    where (n.duty, n.first_period, n.period) = (c.duty, c.first_period, c.period)
      and n.number > c.number and n.status = 'ISSUED');
update consolidation c set superseded_by = (select n.id from consolidation n
    where (n.duty, n.first_period, n.period) = (c.duty, c.first_period, c.period)
      and n.number > c.number and (c.issued_at is null or n.issued_at is not null)
    order by n.number limit 1)
where c.status = 'SUPERSEDED';
-- The next step alters the table, which may not wait for what is checked at the end.
set constraints all immediate;

alter table consolidation
    add check ((status = 'SUPERSEDED') = (superseded_by is not null)),
    add check (num_nonnulls(issued_by, issued_at) in (0, 2)),
    add check (status <> 'ISSUED' or issued_at is not null),
    add check (status <> 'DRAFT' or issued_at is null);
