-- What accepted reports say about tasks. The number tells the order in which it became known; clocks never do.
create table task_note (
    number      bigint      generated always as identity primary key,
    -- No foreign key: a note about a task of a plan that is loaded later waits for it.
    task        text        not null,
    report      uuid        not null,
    version     int         not null check (version >= 1),
    agency      text        not null,
    period      int         not null,
    state       text        not null check (state in ('NOT_STARTED', 'IN_PROGRESS', 'DONE')),
    done_on     date,
    note        text,
    recorded_at timestamptz not null,
    check (done_on is null or state = 'DONE'),
    constraint task_note_once_per_report_version unique (report, version, task)
);
create index task_note_by_task on task_note (task, number desc);

create function refuse_change_of_note() returns trigger language plpgsql as $$
begin
    raise exception 'Notes are only ever added' using errcode = 'restrict_violation';
end $$;
create trigger task_note_is_append_only before update or delete on task_note
    for each row execute function refuse_change_of_note();
