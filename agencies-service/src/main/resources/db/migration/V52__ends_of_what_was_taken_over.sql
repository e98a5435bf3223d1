-- What was taken over follows from what was stated and from the reorganisations; only that it ends on a day may be stated
-- of it. The day stands for whatever is taken over under this id.
create table stated_end (
    id         text collate "C" primary key check (id <> ''),
    last_day   date not null,
    changed_by text not null
);
