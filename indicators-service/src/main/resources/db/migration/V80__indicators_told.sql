-- What the other services were last told of each indicator, its targets and definitions included: who would tell the
-- same again says nothing. The revision of what is told grows also where only a target has changed.
create table indicator_told (
    indicator text primary key references indicator,
    state     text not null,
    revision  int  not null check (revision > 0)
);
insert into indicator_told (indicator, state, revision) select code, '', revision from indicator;
