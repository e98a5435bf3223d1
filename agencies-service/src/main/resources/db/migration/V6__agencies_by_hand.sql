-- What a person has set, the tables no longer overwrite. The contact is for those who are signed in.
alter table agency
    add column contact_unit  text,
    add column contact_email text,
    add column contact_phone text,
    add column changed_by    text;

create unique index agency_by_identifier on agency (identifier, valid_from) where identifier is not null;

create table agency_change (
    number      bigint      generated always as identity primary key,
    code        text        not null,
    state       jsonb       not null,
    recorded_at timestamptz not null,
    recorded_by text        not null
);
create index agency_change_by_code on agency_change (code, number);

create function refuse_change_of_agency_change() returns trigger language plpgsql as $$
begin
    raise exception 'Changes of agencies are only ever added' using errcode = 'restrict_violation';
end $$;
create trigger agency_change_is_append_only before update or delete on agency_change
    for each row execute function refuse_change_of_agency_change();
