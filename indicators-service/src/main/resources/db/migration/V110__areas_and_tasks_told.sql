-- What the other services were last told of each area and task: who would tell the same again says nothing.
create table catalogue_told (
    kind     text not null check (kind in ('AREA', 'TASK')),
    code     text not null,
    state    text not null,
    revision int  not null check (revision > 0),
    primary key (kind, code)
);
