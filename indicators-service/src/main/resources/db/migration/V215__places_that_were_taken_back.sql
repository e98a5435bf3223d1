-- Of a place that its owner has taken back only the revision stays, so that an older one that is heard later does not revive it.
create table place_withdrawn (
    id       text primary key,
    revision int  not null
);
