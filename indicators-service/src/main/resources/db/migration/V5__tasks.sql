create table task (
    code               text primary key,
    plan               text not null references plan (code),
    area               text references policy_area (code),
    title_vi           text not null,
    title_en           text not null,
    section            text not null,
    deadline           date,
    deadline_precision text,
    recurrence         text,
    indicators         text,
    legal_references   text,
    search             text not null
);
create index task_by_area on task (area);
