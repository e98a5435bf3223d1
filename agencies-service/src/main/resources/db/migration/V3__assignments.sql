create table assignment (
    id           text collate "C" primary key,
    agency       text collate "C" not null references agency,
    subject_kind text not null check (subject_kind in ('AREA', 'INDICATOR', 'TASK', 'DUTY')),
    subject      text not null check (subject <> ''),
    role         text not null check (role in ('LEAD', 'COORDINATE', 'REPORT', 'CONSOLIDATE', 'MONITOR', 'REQUESTED')),
    valid_from   date not null,
    valid_to     date check (valid_to >= valid_from),
    section      text,
    basis        text not null check (basis in ('PLAN', 'INFERRED')),
    source       jsonb not null,
    revision     bigint not null check (revision > 0),
    unique (agency, subject_kind, subject, role, valid_from)
);
create index assignment_by_subject on assignment (subject, subject_kind);
