-- Owned by agencies-service: from when to when agencies are there, and which reorganisations passed on all or the territory
-- of them. Null until the copy is made anew.
alter table agency_name add column valid_from date, add column valid_to date;

create table agency_succession (
    id           text    primary key,
    effective_on date    not null,
    predecessors text[]  not null,
    successors   text[]  not null,
    scope_kind   text    not null,
    withdrawn    boolean not null,
    revision     bigint  not null
);
