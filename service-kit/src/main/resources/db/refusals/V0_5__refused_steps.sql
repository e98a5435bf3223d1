-- What somebody asked for and a rule refused, so that it is known who tried; the step itself has left nothing. Who tries
-- the same again within a minute leaves no further row (decisions 0054 and 0199). Reporting has
-- had such a table of its own for longer.
create table refused_step (
    number  bigint      not null generated always as identity,
    at      timestamptz not null,
    actor   text        not null check (actor <> ''),
    agency  text,
    method  text        not null check (method ~ '^[A-Z]+$'),
    path    text        not null check (path <> '' and length(path) <= 500),
    status  int         not null check (status between 400 and 499),
    code    text        not null check (code ~ '^[a-z-]+$'),
    request text        not null,
    minute  timestamptz not null,
    primary key (minute, actor, method, path, code)
);
create unique index refused_step_by_number on refused_step (number);

create function refused_step_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'Refused steps are only ever added' using errcode = 'restrict_violation';
end $$;
create trigger refused_step_is_append_only before update or delete or truncate on refused_step
    for each statement execute function refused_step_is_append_only();
