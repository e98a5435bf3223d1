-- What an agency says about reaching it, told to those who write letters; every state that was set is kept.
create table profile (
    agency    text collate "C" primary key references agency,
    language  text   not null check (language in ('vi', 'en')),
    addresses jsonb  not null check (jsonb_typeof(addresses) = 'array'),
    revision  bigint not null check (revision > 0)
);

create table profile_change (
    number      bigint      generated always as identity primary key,
    agency      text        not null,
    state       jsonb       not null,
    recorded_at timestamptz not null,
    recorded_by text        not null
);

-- The machines of agencies live at the sign-in server; here is only who let which in, and when. Never a secret.
create table client_change (
    number      bigint      generated always as identity primary key,
    agency      text        not null,
    client      text        not null,
    act         text        not null check (act in ('REGISTERED', 'SECRET_ROTATED', 'REVOKED')),
    recorded_at timestamptz not null,
    recorded_by text        not null
);

create function refuse_change_of_what_was_done() returns trigger language plpgsql as $$
begin
    raise exception 'What was done is only ever added' using errcode = 'restrict_violation';
end $$;
create trigger profile_change_is_append_only before update or delete on profile_change
    for each row execute function refuse_change_of_what_was_done();
create trigger client_change_is_append_only before update or delete on client_change
    for each row execute function refuse_change_of_what_was_done();
