-- What came of each place, as agencies-service tells: the part of the predecessor's amounts that went to the successor,
-- and the part of the successor's amounts that comes from the predecessor; null where nobody stated it.
create table place_edge (
    predecessor  text not null,
    successor    text not null,
    share        numeric check (share > 0 and share <= 1),
    origin_share numeric check (origin_share > 0 and origin_share <= 1),
    primary key (predecessor, successor)
);
create index place_edge_by_successor on place_edge (successor);
