-- What somebody asked for and a rule refused, so that it is known who tried; the step itself has left nothing. Who tries
-- the same again within a minute leaves no further row.
create table refused_step (
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
create index refused_step_by_time on refused_step (at, request);
create index refused_step_by_actor on refused_step (actor, at);
create trigger frozen before update or delete or truncate on refused_step
    for each statement execute function refuse_change();
