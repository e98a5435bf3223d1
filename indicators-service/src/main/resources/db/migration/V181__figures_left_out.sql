-- What a version of a report did not say again, of figures that others had overruled: nothing was taken back then, and
-- without this the figure of an older version would pass for that of the version before.
create table figure_left_out (
    report           uuid not null,
    version          int  not null check (version > 1),
    indicator        text not null,
    period           text not null,
    place_code       text not null,
    place_valid_from date not null,
    component_key    text not null,
    breakdown_key    text not null,
    primary key (report, indicator, period, place_code, place_valid_from, component_key, breakdown_key, version)
);
