create table target (
    indicator           text    not null references indicator (code),
    seq                 int     not null check (seq >= 1),
    valid_from          date    not null,
    valid_to            date check (valid_to >= valid_from),
    comparator          text    not null check (comparator in ('GT', 'GE', 'LT', 'LE', 'EQ', 'RANGE', 'APPROX')),
    value               numeric,
    low                 numeric,
    high                numeric,
    tolerance           numeric check (tolerance >= 0),
    unit                text    not null,
    period_kind         text    not null
        check (period_kind in ('BY_YEAR', 'BY_END_OF_YEAR', 'PLAN_PERIOD', 'AVERAGE_PER_YEAR')),
    from_year           int,
    to_year             int     not null check (to_year >= from_year),
    explicit_period     boolean not null,
    explicit_comparator boolean not null,
    section             text    not null,
    source_document     text    not null,
    decision            text,
    primary key (indicator, seq, valid_from),
    -- A range has two bounds, everything else has one.
    check (case when comparator = 'RANGE' then low < high and value is null
                else value is not null and low is null and high is null end),
    check (tolerance is null or comparator = 'APPROX')
);
-- What was promised for single years on the way.
create table milestone (
    indicator text    not null references indicator (code),
    year      int     not null,
    value     numeric not null,
    source    text    not null,
    primary key (indicator, year)
);
