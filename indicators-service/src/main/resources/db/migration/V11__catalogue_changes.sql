-- Who changed what in the catalogue, and how it read from then on. What a person has changed, our tables no longer overwrite.
create table catalogue_change (
    number      bigint      generated always as identity primary key,
    kind        text        not null check (kind in ('PLAN', 'AREA', 'TASK', 'INDICATOR')),
    code        text        not null,
    action      text        not null check (action in ('CREATED', 'CHANGED', 'DEFINED', 'RETIRED', 'REINSTATED')),
    state       jsonb       not null,
    recorded_at timestamptz not null,
    -- Null: the Plan's own tables.
    recorded_by text
);
create index catalogue_change_by_code on catalogue_change (kind, code, number);

create function refuse_change_of_catalogue_change() returns trigger language plpgsql as $$
begin
    raise exception 'Changes of the catalogue are only ever added' using errcode = 'restrict_violation';
end $$;
create trigger catalogue_change_is_append_only before update or delete on catalogue_change
    for each row execute function refuse_change_of_catalogue_change();

-- As it is now; what was known of it at an instant is in catalogue_change.
alter table indicator add column last_day date;
