-- What was stated, by the Plan's tables or by an administrator. Who answers for what follows from it and from the
-- reorganisations that are in effect; it is worked out again whenever either changes.
create table stated_assignment (
    id           text collate "C" primary key,
    agency       text collate "C" not null references agency,
    subject_kind text not null check (subject_kind in ('AREA', 'INDICATOR', 'TASK', 'DUTY')),
    subject      text not null check (subject <> ''),
    role         text not null check (role in ('LEAD', 'COORDINATE', 'REPORT', 'CONSOLIDATE', 'MONITOR', 'REQUESTED')),
    valid_from   date not null,
    valid_to     date check (valid_to >= valid_from),
    section      text,
    basis        text not null check (basis in ('PLAN', 'INFERRED'))
);
alter table assignment
    add column passed_from text[]  not null default '{}',
    add column successions text[]  not null default '{}',
    add column orphaned    boolean not null default false,
    add column withdrawn   boolean not null default false,
    drop constraint assignment_agency_subject_kind_subject_role_valid_from_key;
create unique index one_assignment_per_agency_subject_role_and_day on assignment
    (agency, subject_kind, subject, role, valid_from) where not withdrawn;

-- To which area a subject belongs: functions pass on by area.
create table subject (
    kind text not null check (kind in ('INDICATOR', 'TASK')),
    code text not null,
    area text,
    primary key (kind, code)
);
