-- What the other services were last told of each duty: who would tell the same again says nothing.
create table duty_told (
    code     text primary key references duty,
    state    text not null,
    revision int  not null check (revision > 0)
);
