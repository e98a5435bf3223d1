-- What holds agencies up, and what leaders ask them to explain. The steps taken stand in the row, each with who, when
-- and why; they only ever grow. Whether something is late is told from facts and kept nowhere.
create function steps_only_grow() returns trigger language plpgsql as $$
begin
    if new.steps is distinct from old.steps and new.steps - (-1) is distinct from old.steps then
        raise exception 'steps of % are not changed afterwards', tg_table_name;
    end if;
    return new;
end $$;

create table obstacle (
    id           uuid primary key,
    agency       text        not null,
    severity     text        not null check (severity in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    subject_kind text        not null check (subject_kind in ('AREA', 'INDICATOR', 'TASK')),
    subject      text        not null,
    description  text        not null check (description <> ''),
    ask          text        not null check (ask <> ''),
    sla_days     int         not null check (sla_days between 1 and 60),
    state        text        not null check (state in ('OPEN', 'TRIAGED', 'ESCALATED', 'DECIDED', 'CLOSED')),
    raised_by    text        not null,
    raised_at    timestamptz not null,
    steps        jsonb       not null check (jsonb_typeof(steps) = 'array'),
    revision     bigint      not null check (revision > 0)
);
create index obstacle_by_time on obstacle (raised_at desc, id desc);
create index obstacle_by_agency on obstacle (agency, raised_at desc, id desc);
create index obstacle_by_subject on obstacle (subject);
create trigger steps_only_grow before update on obstacle for each row execute function steps_only_grow();

create table explanation_request (
    id           uuid primary key,
    indicator    text        not null,
    verdict      text,
    agency       text        not null,
    question     text        not null check (question <> ''),
    due_on       date        not null,
    state        text        not null check (state in ('REQUESTED', 'ANSWERED', 'RETURNED', 'ACCEPTED')),
    answer       text check (answer <> ''),
    requested_by text        not null,
    requested_at timestamptz not null,
    steps        jsonb       not null check (jsonb_typeof(steps) = 'array'),
    revision     bigint      not null check (revision > 0),
    check ((state = 'REQUESTED') = (answer is null))
);
create index explanation_request_by_time on explanation_request (requested_at desc, id desc);
create index explanation_request_by_agency on explanation_request (agency, requested_at desc, id desc);
create index explanation_request_by_indicator on explanation_request (indicator);
create trigger steps_only_grow before update on explanation_request for each row execute function steps_only_grow();
