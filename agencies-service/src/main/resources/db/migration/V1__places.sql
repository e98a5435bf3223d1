-- A place is its code and the day it came into being: the statistics office uses codes again.
create table place (
    id         text collate "C" primary key,
    code       text not null check (code ~ '^[0-9]{2,5}$'),
    valid_from date not null,
    valid_to   date check (valid_to >= valid_from),
    level      text not null check (level in ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    kind       text not null check (kind ~ '^[A-Z_]+$'),
    name       text collate "vi-x-icu" not null check (name <> '' and name is nfc normalized),
    parent     text collate "C" references place check (parent <> id),
    basis      text,
    search     text not null,
    source     jsonb not null,
    revision   bigint not null check (revision > 0),
    check (id ~ '^[0-9]+@[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
    unique (code, valid_from),
    check ((level = 'PROVINCE') = (parent is null)),
    -- One place per code and day. Two ranges need no extension; checked at commit, so that one load may close and open.
    constraint one_place_per_code_and_day exclude using gist (
        int4range(code::int, code::int, '[]') with &&,
        daterange(valid_from, valid_to, '[]') with &&) deferrable initially deferred
);
create index place_by_name on place (name, id);
create index place_by_parent on place (parent);

create table place_succession (
    predecessor text collate "C" not null references place,
    successor   text collate "C" not null references place,
    kind        text not null check (kind in ('CONTINUED', 'RENAME', 'MERGE', 'SPLIT')),
    certainty   text not null check (certainty in ('VERIFIED', 'LIKELY', 'UNCERTAIN')),
    primary key (predecessor, successor),
    check (predecessor <> successor)
);
create index place_succession_by_successor on place_succession (successor);

create view shown_place as
select p.*,
       array(select s.predecessor from place_succession s where s.successor = p.id order by 1) as predecessors,
       array(select s.successor from place_succession s where s.predecessor = p.id order by 1) as successors
from place p;
