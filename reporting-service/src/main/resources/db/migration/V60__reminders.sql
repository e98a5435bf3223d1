-- Where agencies want their mail, as they say themselves; the last revision wins.
create table profile_copy (
    agency    text primary key,
    language  text   not null check (language in ('vi', 'en')),
    addresses jsonb  not null check (jsonb_typeof(addresses) = 'array'),
    revision  bigint not null check (revision > 0)
);

-- Letters on their way. They are written in the transaction of their cause and carried to the mail server afterwards.
create table mail (
    id          uuid primary key,
    addressee   text        not null,
    recipients  text        not null check (recipients <> ''),
    subject     text        not null,
    body        text        not null,
    state       text        not null check (state in ('WAITING', 'SENT', 'FAILED')),
    tries       int         not null default 0 check (tries >= 0),
    made_at     timestamptz not null,
    next_try_at timestamptz not null,
    sent_at     timestamptz,
    trouble     text,
    check ((state = 'SENT') = (sent_at is not null))
);
create index mail_waiting on mail (next_try_at) where state = 'WAITING';

-- Every reminder that was due, told once. The occasion of a step is the deadline it speaks of, the version that was
-- returned, or the request it was asked with; so more time starts the ladder anew. Without a mail no address was known.
create table reminder (
    number     bigint generated always as identity primary key,
    id         uuid        not null unique,
    obligation text        not null,
    agency     text        not null,
    step       text        not null
        check (step in ('T-30', 'T-14', 'T-7', 'T-3', 'T-1', 'T0', 'T+1', 'T+3', 'T+7', 'RETURNED', 'ASKED')),
    occasion   text        not null,
    addressee  text        not null,
    purpose    text        not null check (purpose in ('REMINDERS', 'RETURNS', 'DIGEST')),
    made_at    timestamptz not null,
    mail       uuid references mail,
    unique (obligation, step, occasion)
);
create index reminder_by_agency on reminder (agency, number);

-- The days whose digest is written, so that there is one a day whatever the number of instances.
create table reminder_day (
    day date primary key
);
