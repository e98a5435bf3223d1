-- The first answer under each key, written in the transaction of the work. The scope is the caller, so that nobody
-- ever finds the answer of somebody else.
create table idempotency (
    scope text not null,
    key text not null check (length(key) between 1 and 200),
    operation text not null,
    request_hash bytea not null check (length(request_hash) = 32),
    status int not null check (status between 200 and 299),
    location text,
    etag text,
    -- Some answers show a secret this once: sealed as the secrets themselves are.
    sealed_body bytea not null,
    answered_at timestamptz not null default now(),
    primary key (scope, key)
);
create index idempotency_by_age on idempotency (answered_at);
