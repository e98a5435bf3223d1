-- What waits for somebody beside an indicator: obstacles for a decision, questions for an answer. Owned by
-- reporting-service, whose events are kept by time: what is heard once stays here, settled or not.
create table waiting (
    id        uuid        primary key,
    kind      text        not null check (kind in ('OBSTACLE', 'EXPLANATION')),
    -- No foreign key: an indicator of a plan that is loaded later is waited for, too.
    indicator text        not null,
    open      boolean     not null,
    told_at   timestamptz not null
);
create index waiting_by_indicator on waiting (indicator) where open;
