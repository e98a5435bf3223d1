-- Each state that an assignment ever had, and from when it was known; null where it counts as known ever since. What was
-- there before is kept as it is now, for nobody wrote down since when.
create table assignment_state (
    id         text collate "C" not null,
    revision   bigint  not null check (revision > 0),
    valid_from date    not null,
    valid_to   date,
    withdrawn  boolean not null,
    known_from timestamptz,
    primary key (id, revision)
);
insert into assignment_state select id, revision, valid_from, valid_to, withdrawn, null from assignment;
create trigger assignment_state_is_append_only before update on assignment_state
    for each row execute function refuse_change_of_what_was_done();
