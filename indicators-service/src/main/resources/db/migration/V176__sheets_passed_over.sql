-- The sheets of a workbook that hold no table of figures, so that nobody believes they were taken.
alter table observation_import add column sheets_passed_over text[] not null default '{}';
