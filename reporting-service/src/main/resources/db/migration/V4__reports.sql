-- One report on an obligation, as it stands: the draft is what its agency writes, submitted what it last handed in.
create table report (
    id                 uuid primary key,
    obligation         text        not null unique references obligation,
    duty               text        not null references duty,
    agency             text        not null,
    period             text        not null,
    status             text        not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'ACCEPTED')),
    version            int         not null check (version >= 0),
    official_version   int,
    draft              jsonb check (jsonb_typeof(draft) = 'object'),
    submitted          jsonb check (jsonb_typeof(submitted) = 'object'),
    submitter          text,
    drafted_at         timestamptz not null,
    first_submitted_at timestamptz,
    submitted_at       timestamptz check (submitted_at >= first_submitted_at),
    accepted_at        timestamptz,
    last_return        jsonb check (jsonb_typeof(last_return) = 'object'),
    revision           bigint      not null check (revision > 0),
    check (num_nonnulls(draft, submitted) > 0),
    check ((version = 0) = (status = 'DRAFT')),
    check ((version = 0) = (num_nulls(submitted, submitter, first_submitted_at, submitted_at) = 4)),
    check ((version > 0) = (num_nulls(submitted, submitter, first_submitted_at, submitted_at) = 0)),
    check ((status = 'ACCEPTED') = (num_nonnulls(official_version, accepted_at) = 2)),
    check (official_version <= version)
);
create index report_by_agency on report (agency, obligation);
alter table obligation add foreign key (report) references report;
