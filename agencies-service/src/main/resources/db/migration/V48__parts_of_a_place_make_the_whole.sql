-- What a place is made of counts once the parts of all that became it are stated and make the whole; until then some of
-- what was there would be lost. What came of one place alone is all from there.
create or replace view place_edge as
select predecessor, successor, kind, certainty, basis,
       coalesce(share, case when count(*) over (partition by predecessor) = 1 then 1 end) as share,
       case when count(*) over parts = 1 then 1
            when count(origin_share) over parts = count(*) over parts and sum(origin_share) over parts = 1
            then origin_share end as origin_share
from place_succession
window parts as (partition by successor);
