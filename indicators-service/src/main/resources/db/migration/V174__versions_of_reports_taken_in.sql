-- Up to which version each report was taken in: an older one that comes later, or is replayed, has no effect any more.
create table report_taken (
    report  uuid primary key,
    version int  not null check (version >= 1)
);
insert into report_taken (report, version)
select report, max(version)
from (select source_report as report, source_report_version as version from observation where source_kind = 'REPORT'
      union all
      select report, version from task_note) taken
group by report;
