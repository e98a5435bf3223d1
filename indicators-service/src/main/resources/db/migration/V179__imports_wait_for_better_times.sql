-- After a trouble that passes, an import is not tried again before this. Those behind it wait, too: what was sent later
-- may correct it.
alter table observation_import add column rests_until timestamptz;
