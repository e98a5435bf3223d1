create table agency_succession (
    id           text collate "C" primary key check (id <> ''),
    effective_on date,
    kind         text   not null
        check (kind in ('RENAME', 'MERGE', 'SPLIT', 'PARTIAL_TRANSFER', 'FUNCTION_TRANSFER', 'ABOLISH')),
    predecessors text[] not null check (cardinality(predecessors) > 0),
    successors   text[] not null check (kind = 'ABOLISH' or cardinality(successors) > 0),
    scope_kind   text   not null check (scope_kind in ('ALL', 'AREAS', 'TERRITORY', 'FUNCTION')),
    scope        text[] not null check ((scope_kind = 'ALL') = (cardinality(scope) = 0)),
    basis        text,
    certainty    text   not null check (certainty in ('VERIFIED', 'LIKELY', 'UNCERTAIN'))
);

create table agency (
    code          text collate "C" primary key check (code ~ '^[A-Z0-9-]{2,40}$'),
    name_vi       text collate "vi-x-icu" not null check (name_vi <> '' and name_vi is nfc normalized),
    official_name text not null,
    name_en       text not null,
    type          text not null check (type ~ '^[A-Z_]{2,40}$'),
    level         text check (level in ('CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE')),
    parent        text collate "C" references agency check (parent <> code),
    place         text collate "C" references place,
    identifier    text,
    named_in_plan boolean not null,
    must_report   text not null check (must_report in ('YES', 'NO', 'UNCLEAR')),
    reports_via   text collate "C" references agency check (reports_via <> code),
    section       text,
    valid_from    date not null,
    valid_to      date check (valid_to >= valid_from),
    search        text not null,
    source        jsonb not null,
    revision      bigint not null check (revision > 0)
);
create index agency_by_name on agency (name_vi, code);

create table agency_alias (
    agency text collate "C" not null references agency,
    alias  text not null check (alias <> ''),
    kind   text not null,
    primary key (agency, alias)
);

create table agency_member (
    "group" text collate "C" not null references agency,
    member  text collate "C" not null references agency,
    primary key ("group", member),
    check ("group" <> member)
);

create view shown_agency as
select a.*,
       array(select l.alias from agency_alias l where l.agency = a.code order by 1) as aliases,
       array(select m.member from agency_member m where m."group" = a.code order by 1) as members,
       coalesce(
           (select jsonb_agg(jsonb_build_object(
                       'id', s.id, 'effectiveOn', s.effective_on, 'kind', s.kind,
                       'predecessors', s.predecessors, 'successors', s.successors,
                       'scopeKind', s.scope_kind, 'scope', s.scope,
                       'basis', s.basis, 'certainty', s.certainty) order by s.effective_on, s.id)
            from agency_succession s
            where a.code = any (s.predecessors) or a.code = any (s.successors)), '[]') as successions
from agency a;
