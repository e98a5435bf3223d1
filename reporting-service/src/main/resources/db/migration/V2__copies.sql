-- Copies of what other services own, only the fields that reporting needs. The last revision wins. There are no
-- foreign keys between them: each comes over its own topic, in its own order.
create table agency_copy (
    code       text primary key,
    name       text   not null,
    place      text,
    valid_from date   not null,
    valid_to   date check (valid_to >= valid_from),
    revision   bigint not null check (revision > 0)
);

create table place_copy (
    id         text primary key,
    code       text   not null,
    valid_from date   not null,
    valid_to   date check (valid_to >= valid_from),
    level      text   not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    parent     text,
    revision   bigint not null check (revision > 0),
    unique (code, valid_from)
);

create table assignment_copy (
    id           text primary key,
    agency       text   not null,
    subject_kind text   not null check (subject_kind in ('AREA', 'INDICATOR', 'TASK', 'DUTY')),
    subject      text   not null,
    role         text   not null
        check (role in ('LEAD', 'COORDINATE', 'REPORT', 'CONSOLIDATE', 'MONITOR', 'REQUESTED')),
    valid_from   date   not null,
    valid_to     date check (valid_to >= valid_from),
    revision     bigint not null check (revision > 0)
);
create index assignment_copy_by_agency on assignment_copy (agency, subject_kind, subject);
create index assignment_copy_by_subject on assignment_copy (subject_kind, subject);

create table indicator_copy (
    code         text primary key,
    measure_kind text   not null
        check (measure_kind in ('COUNT_FLOW', 'COUNT_STOCK', 'RATE', 'MEAN', 'UNIT_SHARE', 'PROVINCE_ONLY')),
    decimals     int    not null check (decimals between 0 and 12),
    lowest_level text   not null check (lowest_level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    components   text[] not null,
    revision     bigint not null check (revision > 0)
);
