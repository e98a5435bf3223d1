-- The legal basis of the end of a place of which nothing came: unlike one whose successors nobody knows, it has none.
alter table place add column abolished_by text check (abolished_by <> ''), add check (abolished_by is null or valid_to is not null);
create or replace view shown_place as
select p.id, p.code, p.valid_from, p.valid_to, p.level, p.kind, p.name, p.parent, p.basis, p.search, p.source, p.revision,
       array(select s.predecessor from place_succession s where s.successor = p.id order by 1) as predecessors,
       array(select s.successor from place_succession s where s.predecessor = p.id order by 1) as successors,
       p.abolished_by
from place p;
