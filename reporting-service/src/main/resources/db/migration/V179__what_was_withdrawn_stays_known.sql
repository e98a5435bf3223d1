-- Of what its owner has withdrawn only the revision stays, so that an older one that is heard later does not hold again.
create table withdrawn_copy (
    kind     text   not null check (kind in ('ASSIGNMENT', 'SUCCESSION')),
    id       text   not null,
    revision bigint not null,
    primary key (kind, id)
);
