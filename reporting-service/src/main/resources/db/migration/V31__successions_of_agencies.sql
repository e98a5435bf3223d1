-- Copy of the reorganisations that are in effect, as agencies-service tells them.
create table succession_copy (
    id           text primary key,
    effective_on date   not null,
    kind         text   not null,
    predecessors text[] not null,
    successors   text[] not null,
    scope_kind   text   not null,
    scope        text[] not null,
    revision     bigint not null check (revision > 0)
);
