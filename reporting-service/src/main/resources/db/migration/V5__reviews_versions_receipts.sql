-- What was handed in and what was said about it. Nobody changes these rows any more, not even by mistake: the database
-- refuses it. A correction is another version.
create table report_version (
    report       uuid        not null references report,
    number       int         not null check (number > 0),
    narrative    jsonb       not null check (jsonb_typeof(narrative) = 'object'),
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    submitted_at timestamptz not null,
    submitter    text        not null,
    primary key (report, number)
);

-- A value that is missing is null and says why; it is never zero.
create table reported_value (
    report         uuid    not null,
    version        int     not null,
    line           int     not null check (line >= 0),
    indicator      text    not null,
    component      text,
    place          text    not null,
    breakdown      text,
    value          numeric check (value >= 0),
    numerator      numeric check (numerator >= 0),
    denominator    numeric check (denominator >= 0),
    status         text    not null check (status in ('A', 'P', 'E', 'B', 'M')),
    missing_reason text check (missing_reason in ('NOT_DUE', 'LATE', 'NOT_APPLICABLE', 'NO_CASES', 'WITHHELD')),
    note           text,
    synthetic      boolean not null,
    primary key (report, version, line),
    foreign key (report, version) references report_version,
    unique nulls not distinct (report, version, indicator, component, place, breakdown),
    check ((value is null) = (status = 'M')),
    check ((value is null) = (missing_reason is not null))
);

create table review (
    report      uuid        not null,
    version     int         not null,
    outcome     text        not null check (outcome in ('RETURNED', 'ACCEPTED')),
    why         jsonb check (jsonb_typeof(why) = 'object'),
    reviewer    text        not null,
    reviewed_at timestamptz not null,
    primary key (report, version),
    foreign key (report, version) references report_version,
    check ((outcome = 'RETURNED') = (why is not null))
);

create table receipt (
    report  uuid not null,
    version int  not null,
    jws     text not null check (jws ~ '^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+$'),
    primary key (report, version),
    foreign key (report, version) references report_version
);

create table receipt_key (
    kid          text primary key check (kid <> ''),
    x            text        not null,
    y            text        not null,
    published_at timestamptz not null default now()
);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % never change and never go', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;

create trigger frozen before update or delete or truncate on report_version
    for each statement execute function refuse_change();
create trigger frozen before update or delete or truncate on reported_value
    for each statement execute function refuse_change();
create trigger frozen before update or delete or truncate on review
    for each statement execute function refuse_change();
create trigger frozen before update or delete or truncate on receipt
    for each statement execute function refuse_change();
create trigger frozen before update or delete or truncate on receipt_key
    for each statement execute function refuse_change();
