-- Why an unusual figure is right; what was spent from which source; and the versions of definitions and targets that
-- were in force for the figures when they were handed in. What was handed in before says nothing of these.
alter table reported_value add column justification text check (justification <> '');
alter table report_version
    add column spending jsonb not null default '[]' check (jsonb_typeof(spending) = 'array'),
    add column incomplete text check (incomplete <> ''),
    add column made_against jsonb not null default '[]' check (jsonb_typeof(made_against) = 'array');
