-- The verdicts on all targets of an indicator as they are now, written by the transaction that changed what they rest on.
-- A new day may change them, and a new form of the answer cannot read the old one: then they are judged anew.
create table verdict_current (
    indicator  text        primary key references indicator (code),
    verdicts   jsonb       not null,
    form       int         not null,
    as_of      timestamptz not null,
    good_until timestamptz not null check (good_until > as_of)
);
