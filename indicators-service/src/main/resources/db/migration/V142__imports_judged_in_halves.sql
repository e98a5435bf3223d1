-- The shape of the table in which it stands what became of the rows of an import. Two connections fill it at once, each
-- the rows of its half in the order of observation_revision, so that they can be written as they lie.
create table import_judged (
    row                int      not null,
    outcome            text     not null,
    faults             text,
    warnings           text,
    line               int,
    raw                text[],
    indicator          text,
    component          text,
    place              text,
    place_code         text,
    place_valid_from   date,
    period             text,
    breakdown          text,
    value              numeric,
    numerator          numeric,
    denominator        numeric,
    status             text,
    missing_reason     text,
    definition_version int,
    synthetic          boolean,
    withdrawn          boolean,
    revision           int      not null,
    half               int      not null
);
