-- A version of a report that says nothing more of a task takes back what an earlier one has said of it. The note repeats
-- what that was, and counts for nothing.
alter table task_note add column withdrawn boolean not null default false;
