-- A reorganisation is written down as a draft, looked at, and put into effect; one that was wrong is withdrawn. What was
-- true before it is true again then, for who answers for what is worked out anew.
alter table agency_succession
    add column state      text   not null default 'EFFECTIVE' check (state in ('DRAFT', 'EFFECTIVE', 'WITHDRAWN')),
    add column reason     text check (state <> 'WITHDRAWN' or reason is not null),
    add column changed_by text,
    add column changed_at timestamptz,
    add column revision   bigint not null default 1 check (revision > 0),
    add constraint effective_has_a_day check (state <> 'EFFECTIVE' or changed_by is null or effective_on is not null);

-- The day an agency ends by a reorganisation that is in effect; null while its own table or nothing ends it.
alter table agency add column ended_by text references agency_succession;

create or replace view shown_agency as
select a.code, a.name_vi, a.official_name, a.name_en, a.type, a.level, a.parent, a.place, a.identifier, a.named_in_plan,
       a.must_report, a.reports_via, a.section, a.valid_from, a.valid_to, a.search, a.source, a.revision,
       array(select l.alias from agency_alias l where l.agency = a.code order by 1) as aliases,
       array(select m.member from agency_member m where m."group" = a.code order by 1) as members,
       coalesce(
           (select jsonb_agg(jsonb_build_object(
                       'id', s.id, 'effectiveOn', s.effective_on, 'kind', s.kind,
                       'predecessors', s.predecessors, 'successors', s.successors,
                       'scopeKind', s.scope_kind, 'scope', s.scope,
                       'basis', s.basis, 'certainty', s.certainty) order by s.effective_on, s.id)
            from agency_succession s
            where s.state = 'EFFECTIVE' and (a.code = any (s.predecessors) or a.code = any (s.successors))), '[]')
           as successions
from agency a;
