-- What the Plan obliges agencies to report, and the deadlines that follow. Both come from plan-data at start.
create table duty (
    code            text primary key check (code ~ '^[A-Z0-9][A-Z0-9-]*$'),
    name_vi         text   not null check (name_vi <> ''),
    name_en         text   not null check (name_en <> ''),
    product         text   not null check (product <> ''),
    due_rule        text   not null
        check (due_rule in ('ONCE', 'ANNUAL', 'ON_REQUEST', 'UNDATED', 'EVENT', 'CONTINUOUS')),
    due_date        date,
    due_month       int check (due_month between 1 and 12),
    due_day         int check (due_day between 1 and 31),
    first_year      int,
    last_year       int check (last_year >= first_year),
    after_years     int[]  not null,
    boundary        text check (boundary in ('BEFORE', 'ON_OR_BEFORE')),
    roll            text   not null check (roll in ('NONE', 'NEXT_WORKING_DAY', 'PREVIOUS_WORKING_DAY')),
    recipients      text[] not null,
    via             text,
    decree09_type   text,
    legal_reference text,
    section         text   not null check (section <> ''),
    check (due_rule <> 'ONCE' or (due_date is not null and boundary is not null)),
    check (due_rule <> 'ANNUAL' or num_nulls(due_month, due_day, first_year, last_year, boundary) = 0)
);

-- due_at is the first instant that is late.
create table deadline (
    duty         text        not null references duty,
    period       text        not null check (period ~ '^[0-9]{4}$'),
    opens_at     timestamptz not null,
    nominal_date date        not null,
    due_at       timestamptz not null check (due_at > opens_at),
    primary key (duty, period)
);
