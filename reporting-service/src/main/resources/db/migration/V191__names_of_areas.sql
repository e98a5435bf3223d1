-- Policy areas as they were told: a plan may have others than those that came with the tables.
create table area_name (
    code     text primary key,
    plan     text   not null,
    number   int    not null check (number > 0),
    name     text   not null,
    revision bigint not null check (revision > 0)
);
