-- No index answers "is not distinct from": the keys of a series are never null.
alter table observation
    add column component_key text not null generated always as (coalesce(component, '')) stored,
    add column breakdown_key text not null generated always as (coalesce(breakdown, '')) stored,
    -- A figure that was taken back: from here on nothing is stated about the series, and it says so.
    add column withdrawn boolean not null default false,
    add column source_import uuid;
alter table observation drop constraint observation_revision;
alter table observation add constraint observation_revision
    unique (indicator, period, place_code, place_valid_from, component_key, breakdown_key, revision);

alter table observation add constraint observation_withdrawn_check check (not withdrawn or status = 'M');
alter table observation drop constraint observation_source_kind_check;
alter table observation add constraint observation_source_kind_check
    check (source_kind in ('REPORT', 'PUBLISHED', 'DEMONSTRATION', 'IMPORT'));
-- Was: every kind but REPORT has a row of our tables.
alter table observation drop constraint observation_check3;
alter table observation add constraint observation_source_row_check
    check ((source_kind in ('PUBLISHED', 'DEMONSTRATION')) = (source_row is not null));
alter table observation add constraint observation_source_import_check
    check ((source_kind = 'IMPORT') = (source_import is not null));

-- What changed since an instant, for those who keep a copy. Rows lie in the order in which they became known, but for
-- a few published ones, so ranges of pages are enough and cost a large import nothing.
create index observation_by_instant on observation using brin (recorded_at) with (pages_per_range = 32, autosummarize = on);

-- Three foreign keys cost a million rows ten seconds, row by row. The same promise is kept for each statement at once.
alter table observation drop constraint observation_indicator_fkey;
alter table observation drop constraint observation_indicator_component_fkey;
alter table observation drop constraint observation_indicator_definition_version_fkey;

create function refuse_unknown_references() returns trigger language plpgsql as $$
begin
    if exists (
        select from (select distinct indicator, component, definition_version from fresh) f
        where not exists (
                select from definition d where d.indicator = f.indicator and d.version = f.definition_version)
           or (f.component is not null and not exists (
                select from indicator_component c where c.indicator = f.indicator and c.code = f.component)))
    then
        raise exception 'An observation names an indicator, component or definition that does not exist'
            using errcode = 'foreign_key_violation';
    end if;
    return null;
end $$;
create trigger observation_refers_to_what_exists after insert on observation
    referencing new table as fresh for each statement execute function refuse_unknown_references();

-- And the other way round, at commit, since the tables of the Plan are written anew in one transaction.
create function refuse_to_orphan_observations() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'definition' then
        if not exists (select from definition d where d.indicator = old.indicator and d.version = old.version)
            and exists (select from observation o
                        where o.indicator = old.indicator and o.definition_version = old.version) then
            raise exception 'Observations were measured by version % of %', old.version, old.indicator
                using errcode = 'foreign_key_violation';
        end if;
    elsif not exists (select from indicator_component c where c.indicator = old.indicator and c.code = old.code)
        and exists (select from observation o where o.indicator = old.indicator and o.component = old.code) then
        raise exception 'Observations are about component % of %', old.code, old.indicator
            using errcode = 'foreign_key_violation';
    end if;
    return null;
end $$;
create constraint trigger definition_stays_while_used after update or delete on definition
    deferrable initially deferred for each row execute function refuse_to_orphan_observations();
create constraint trigger component_stays_while_used after update or delete on indicator_component
    deferrable initially deferred for each row execute function refuse_to_orphan_observations();
