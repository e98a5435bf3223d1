-- What the other services were last told of how each indicator stands on its targets, and stood in each year: who would
-- tell the same again says nothing. Empty at first, so that all of it is told within minutes after an upgrade.
create table verdict_years_told (
    indicator text primary key references indicator (code),
    state     text not null,
    revision  int  not null check (revision > 0)
);
