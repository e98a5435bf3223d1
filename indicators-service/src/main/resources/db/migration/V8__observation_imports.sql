-- One file of figures on its way in; see the room "importing".
create table observation_import (
    id          uuid        primary key,
    mode        text        not null check (mode in ('DRY_RUN', 'ATOMIC', 'PARTIAL')),
    format      text        not null check (format in ('CSV', 'XLSX', 'JSON')),
    state       text        not null check (state in ('WAITING', 'CHECKING', 'WRITING', 'DONE', 'FAILED')),
    bytes       bigint      not null check (bytes >= 0),
    sha256      text        not null,
    title       text,
    agency      text,
    sent_by     text        not null,
    sent        int         not null check (sent >= 0),
    created     int         not null default 0,
    updated     int         not null default 0,
    unchanged   int         not null default 0,
    rejected    int         not null default 0,
    applied     boolean     not null default false,
    attempts    int         not null default 0,
    failure     text,
    received_at timestamptz not null,
    finished_at timestamptz,
    revision    int         not null,
    -- Every row that was sent is stored or rejected, and nothing is both.
    check (state <> 'DONE' or sent = created + updated + unchanged + rejected)
);
create index observation_import_by_time on observation_import (received_at desc, id);
create index observation_import_open on observation_import (received_at) where state in ('WAITING', 'CHECKING', 'WRITING');

-- The shape of the table that each import gets for its own rows, and drops again.
-- faults: code:column, several parted by ";". raw: what was sent, only where it could not be read.
create table import_row (
    row                int     not null,
    indicator          text,
    component          text,
    place              text,
    period             text,
    period_start       date,
    period_end         date,
    breakdown          text,
    dimensions         text[],
    value              numeric,
    numerator          numeric,
    denominator        numeric,
    status             text,
    missing_reason     text,
    definition_version int,
    synthetic          boolean,
    withdrawn          boolean,
    faults             text,
    raw                text[]
);
