-- What each agency owes for each period. Derived from deadlines, assignments and agencies; the last three columns say
-- how far the report on it has come.
create table obligation (
    id                 text primary key,
    duty               text        not null references duty,
    period             text        not null check (period ~ '^[0-9]{4}$'),
    agency             text        not null,
    obligatory         text        not null check (obligatory in ('MANDATORY', 'REQUESTED')),
    opens_at           timestamptz not null,
    nominal_date       date        not null,
    due_at             timestamptz not null,
    lock_at            timestamptz check (lock_at >= due_at),
    report             uuid unique,
    report_status      text check (report_status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    first_submitted_at timestamptz,
    unique (duty, period, agency),
    check (id = duty || '.' || period || '.' || agency),
    check ((report is null) = (report_status is null)),
    check ((first_submitted_at is null) = (coalesce(report_status, 'DRAFT') = 'DRAFT'))
);
create index obligation_by_agency on obligation (agency, id);
create index obligation_by_period on obligation (period, id);
