alter table report_version add column tasks jsonb not null default '[]' check (jsonb_typeof(tasks) = 'array');
