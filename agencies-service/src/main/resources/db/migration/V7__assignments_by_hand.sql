-- What a person has assigned or ended, the tables no longer overwrite; every state that was set is kept.
alter table stated_assignment add column changed_by text;

create table assignment_change (
    number      bigint      generated always as identity primary key,
    id          text        not null,
    state       jsonb       not null,
    recorded_at timestamptz not null,
    recorded_by text        not null
);
create index assignment_change_by_id on assignment_change (id, number);

create function refuse_change_of_assignment_change() returns trigger language plpgsql as $$
begin
    raise exception 'Changes of assignments are only ever added' using errcode = 'restrict_violation';
end $$;
create trigger assignment_change_is_append_only before update or delete on assignment_change
    for each row execute function refuse_change_of_assignment_change();
