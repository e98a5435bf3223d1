-- What was put together from accepted versions. What it says is fixed from its first moment; only notes and the status
-- move on, and the database refuses everything else.
create table consolidation (
    id           uuid primary key,
    duty         text        not null references duty,
    first_period text        not null check (first_period ~ '^[0-9]{4}$'),
    period       text        not null check (period ~ '^[0-9]{4}$' and period >= first_period),
    number       int         not null check (number > 0),
    status       text        not null check (status in ('DRAFT', 'ISSUED', 'SUPERSEDED')),
    content      text        not null check (content <> ''),
    sha256       text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    notes        jsonb       not null check (jsonb_typeof(notes) = 'object'),
    drafted_by   text        not null,
    drafted_at   timestamptz not null,
    issued_by    text,
    issued_at    timestamptz,
    revision     bigint      not null check (revision > 0),
    unique (duty, first_period, period, number),
    check ((status = 'ISSUED') = (num_nonnulls(issued_by, issued_at) = 2))
);
create unique index consolidation_in_draft on consolidation (duty, first_period, period) where status = 'DRAFT';

create table consolidated_version (
    consolidation uuid not null references consolidation,
    report        uuid not null,
    version       int  not null,
    sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    primary key (consolidation, report),
    foreign key (report, version) references report_version
);
create index consolidated_version_by_report on consolidated_version (report, version);

create trigger frozen
    before update of id, duty, first_period, period, number, content, sha256, drafted_by, drafted_at
        or delete or truncate on consolidation
    for each statement execute function refuse_change();
create trigger frozen before update or delete or truncate on consolidated_version
    for each statement execute function refuse_change();
