-- By what the figures of a version were measured is sealed with its submission. Entries from before have their hash
-- without it.
alter table trail_entry add column against text check (against ~ '^[0-9a-f]{64}$');

-- Every step of what is decided and told beside the reports, each link sealed with the hash of the one before it in its
-- chain. The content is the hash of all that the record says after the step.
create table chain_link (
    chain    text        not null check (chain <> ''),
    number   int         not null check (number > 0),
    at       timestamptz not null,
    actor    text        not null check (actor <> ''),
    agency   text,
    action   text        not null check (action ~ '^[A-Z_]+$'),
    record   text        not null check (record <> ''),
    content  text        not null check (content ~ '^[0-9a-f]{64}$'),
    previous text        not null check (previous ~ '^[0-9a-f]{64}$'),
    hash     text        not null check (hash ~ '^[0-9a-f]{64}$'),
    primary key (chain, number)
);
create index chain_link_by_time on chain_link (at, chain, number);
create index chain_link_by_actor on chain_link (actor, at);
create trigger frozen before update or delete or truncate on chain_link
    for each statement execute function refuse_change();

-- An instant in the same words in whatever zone the session is.
create function utc(at timestamptz) returns text language sql stable as $$
    select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
$$;

-- By the text of its number or id a record is found when it is sealed.
alter table refused_step add column number bigint generated always as identity;
create unique index refused_step_by_name on refused_step ((number::text));
create index reminder_by_name on reminder ((id::text));
create index mail_by_name on mail ((id::text));
