-- Every figure ever stated. The period says when it was true, recorded_at since when it is known.
create table observation (
    id                    uuid        primary key,
    indicator             text        not null references indicator (code),
    component             text,
    place_code            text        not null,
    place_valid_from      date        not null,
    period                text        not null check (period ~
        '^[0-9]{4}(-Q[1-4]|-S[12]|-(0[1-9]|1[0-2])|-[0-9]{2}-[0-9]{2}/P[0-9]+[YMD])?$'),
    breakdown             text check (breakdown <> ''),
    value                 numeric,
    numerator             numeric,
    denominator           numeric,
    status                text        not null check (status in ('A', 'P', 'E', 'B', 'M')),
    missing_reason        text
        check (missing_reason in ('NOT_DUE', 'LATE', 'NOT_APPLICABLE', 'NO_CASES', 'WITHHELD')),
    synthetic             boolean     not null,
    definition_version    int         not null,
    revision              int         not null check (revision >= 1),
    source_kind           text        not null check (source_kind in ('REPORT', 'PUBLISHED', 'DEMONSTRATION')),
    source_agency         text,
    source_report         uuid,
    source_report_version int check (source_report_version >= 1),
    source_title          text,
    source_url            text,
    source_row            text,
    recorded_at           timestamptz not null,

    year   int     not null generated always as (cast(substring(period from 1 for 4) as int)) stored,
    yearly boolean not null generated always as (length(period) = 4) stored,

    -- Null is never zero: no value exactly when it is said to be missing.
    check ((status = 'M') = (value is null)),
    check (missing_reason is null or status = 'M'),
    check ((source_kind = 'REPORT') = (source_report is not null and source_report_version is not null)),
    check ((source_kind = 'REPORT') = (source_row is null)),

    -- Checked at commit, since the tables of the Plan may be written anew in the same transaction.
    foreign key (indicator, component) references indicator_component (indicator, code) deferrable initially deferred,
    foreign key (indicator, definition_version) references definition (indicator, version) deferrable initially deferred,

    -- One figure a revision; also the way to the revisions of a series and to the figures of an indicator in order.
    constraint observation_revision unique nulls not distinct
        (indicator, period, place_code, place_valid_from, component, breakdown, revision)
);
-- The same version of a report states a figure once, however often it is told.
create unique index observation_once_per_report_version on observation
    (source_report, source_report_version, indicator, component, place_code, place_valid_from, period, breakdown)
    nulls not distinct where source_kind = 'REPORT';
-- Verdicts read whole years of one place; cost follows what is shown, not the history of other places.
create index observation_for_verdicts on observation
    (place_code, indicator, component, period, place_valid_from desc, revision desc)
    where breakdown is null and yearly;
create index observation_by_row on observation (source_kind, source_row, revision desc) where source_row is not null;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Observations are only ever added' using errcode = 'restrict_violation';
end $$;
create trigger observation_is_append_only before update or delete on observation
    for each row execute function refuse_change();
create trigger observation_is_never_emptied before truncate on observation
    for each statement execute function refuse_change();
