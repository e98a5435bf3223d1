-- Each state that an assignment ever had, in the time in which it was known to be so. The table assignment holds the last.
create table assignment_known (
    id           text    not null,
    revision     int     not null,
    agency       text    not null,
    subject_kind text    not null check (subject_kind in ('AREA', 'INDICATOR', 'TASK', 'DUTY')),
    subject      text    not null,
    role         text    not null,
    valid_from   date    not null,
    valid_to     date,
    withdrawn    boolean not null,
    known_from   timestamptz not null,
    known_to     timestamptz not null,
    primary key (id, revision)
);
insert into assignment_known
select id, revision, agency, subject_kind, subject, role, valid_from, valid_to, false, '-infinity', 'infinity'
from assignment;
create index assignment_known_by_subject on assignment_known (subject_kind, subject, role);
