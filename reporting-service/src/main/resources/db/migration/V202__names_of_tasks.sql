-- Tasks as they were told: what they are called, and which area they are of; none where a task is of every area of its plan.
create table task_name (
    code     text primary key,
    plan     text   not null,
    area     text,
    title    text   not null,
    revision bigint not null check (revision > 0)
);
