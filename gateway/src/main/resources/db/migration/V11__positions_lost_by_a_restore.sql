-- Positions that mean nothing any more: an earlier state of this database was restored, and what they stood for comes again
-- under other numbers.
create table feed_lost (
    after bigint primary key,
    up_to bigint not null check (up_to > after)
);

-- To be called after each restore, before a gateway writes; one that has seen the later state does so itself. Numbers go on
-- from the microseconds of the clock, which no feed overtakes: whichever state is restored, and however often, none is
-- given a second time.
create function feed_restored() returns void language sql as $$
    with head as (
        select greatest((select max(seq) from feed_event), (select seq from feed_floor)) as seq
    ), lost as (
        insert into feed_lost
        select seq, greatest(seq + 1, (extract(epoch from clock_timestamp()) * 1000000)::bigint) from head
        on conflict (after) do update set up_to = excluded.up_to
        returning up_to
    )
    select setval(pg_get_serial_sequence('feed_event', 'seq'), up_to) from lost
$$;
