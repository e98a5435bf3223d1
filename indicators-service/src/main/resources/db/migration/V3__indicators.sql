create table indicator (
    code           text primary key,
    area           text not null references policy_area (code),
    name_vi        text not null,
    name_en        text not null,
    unit_vi        text not null,
    unit_en        text not null,
    measure_kind   text not null
        check (measure_kind in ('COUNT_FLOW', 'COUNT_STOCK', 'RATE', 'MEAN', 'UNIT_SHARE', 'PROVINCE_ONLY')),
    direction      text not null check (direction in ('INCREASE', 'DECREASE', 'MAINTAIN')),
    numerator_vi   text,
    numerator_en   text,
    denominator_vi text,
    denominator_en text,
    decimals       int  not null check (decimals between 0 and 6),
    lowest_level   text not null check (lowest_level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    breakdowns     text,
    section        text not null,
    sdg            text,
    search         text not null,
    revision       int  not null check (revision >= 1)
);
create index indicator_by_area on indicator (area);

create table indicator_component (
    indicator text not null references indicator (code),
    code      text not null,
    name_vi   text not null,
    name_en   text not null,
    primary key (indicator, code)
);
create table definition (
    indicator      text    not null references indicator (code),
    version        int     not null check (version >= 1),
    effective_from date    not null,
    effective_to   date check (effective_to >= effective_from),
    standard_vi    text    not null,
    standard_en    text    not null,
    source         text,
    series_break   boolean not null,
    primary key (indicator, version)
);
