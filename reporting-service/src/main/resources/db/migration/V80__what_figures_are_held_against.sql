-- What an indicator's figures are held against: its unit, definitions, targets, the value promised for a year.
alter table indicator_copy add column yardstick jsonb not null default '{}' check (jsonb_typeof(yardstick) = 'object');

-- Figures as indicators-service wrote them down, whoever stated them; the last revision of each year counts.
create table observation_copy (
    indicator   text   not null,
    component   text,
    place       text   not null,
    breakdown   text,
    period      text   not null,
    value       numeric,
    status      text   not null,
    report      text,
    revision    bigint not null check (revision > 0),
    unique nulls not distinct (indicator, component, place, breakdown, period)
);
create index observation_copy_by_indicator on observation_copy (indicator, period);
