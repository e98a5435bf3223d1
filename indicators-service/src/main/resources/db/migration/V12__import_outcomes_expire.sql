-- The outcomes of single rows are kept for some weeks; the import itself stays, for figures name it.
alter table observation_import add column outcomes_dropped_at timestamptz;
create index observation_import_to_tidy on observation_import (finished_at)
    where finished_at is not null and outcomes_dropped_at is null;
