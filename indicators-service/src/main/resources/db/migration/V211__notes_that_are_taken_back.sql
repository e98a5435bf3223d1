-- A version of a report that says nothing more of a task takes back what an earlier one has said of it. The note repeats
-- what that was, and counts for nothing.
alter table task_note add column withdrawn boolean not null default false;

-- What the last version of a report left out has stood until today. A version is always taken in whole, so all it left out is
-- what it has no note of.
insert into task_note (task, report, version, agency, period, state, recorded_at, withdrawn)
select last.task, report, taken.version, last.agency, last.period, last.state, now(), true
from (select distinct on (report, task) * from task_note order by report, task, version desc) last
join report_taken taken using (report)
where last.version < taken.version;
