-- Owned by agencies-service; here only the last revision heard of each.
create table assignment (
    id           text primary key,
    agency       text not null,
    subject_kind text not null check (subject_kind in ('AREA', 'INDICATOR', 'TASK', 'DUTY')),
    subject      text not null,
    role         text not null,
    valid_from   date not null,
    valid_to     date,
    revision     int  not null
);
create index assignment_by_subject on assignment (subject_kind, subject, role, agency);

create table place (
    code       text not null,
    valid_from date not null,
    valid_to   date,
    level      text not null,
    name       text not null,
    parent     text,
    revision   int  not null,
    primary key (code, valid_from)
);
