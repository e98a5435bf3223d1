-- The verdict that was last told of each indicator, so that a change is told once, whatever brings it about: a figure, a
-- decision, or the day from which a published figure counts.
create table verdict_told (
    indicator text primary key references indicator (code),
    status    text        not null,
    told_at   timestamptz not null
);
