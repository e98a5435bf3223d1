-- A decision may end a target before another one follows it; which one it was stands beside the day.
alter table target
    add column ended_by text,
    add check (ended_by is null or valid_to is not null);
