package vn.hue.ansinh.indicators.importing;

/** The statements by which all rows of an import are held against our books. */
final class JudgingSql {
    static final String INDICATORS = """
            select r.indicator from (select distinct indicator from {rows}) r join indicator i on i.code = r.indicator
            """;

    static final String BEGIN = """
            drop table if exists {judged}, {keys};
            create table {judged} (like import_judged)
            """;

    // A million rows have some thousand combinations of indicator, place and period: what follows from these alone is
    // found out for each of them once.
    static final String KEYS = """
            create unlogged table {keys} as
            with asked as materialized (
                select indicator, component, place, period, period_start, period_end, dimensions, definition_version,
                       count(*) as rows
                from {rows} group by 1, 2, 3, 4, 5, 6, 7, 8
            ),
            facts as (
                select i.code, i.measure_kind, i.unit_vi = '%' as share, i.last_day, string_to_array(coalesce(i.breakdowns, ''), '|') as dimensions,
                       array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE'], i.lowest_level) as depth,
                       p.first_year - 1 as first_year,
                       greatest(p.last_year, (select max(t.to_year) from target t where t.indicator = i.code))
                           as last_year,
                       exists (select from indicator_component c where c.indicator = i.code) as bundle
                from indicator i join policy_area a on a.code = i.area join plan p on p.code = a.plan
            ),
            asked_place as (
                select k.place, k.period, count(p.code) as known,
                       count(*) filter (where p.valid_from <= k.period_end
                           and coalesce(p.valid_to, 'infinity') >= k.period_start) as fitting,
                       max(p.valid_from) filter (where p.valid_from <= k.period_end
                           and coalesce(p.valid_to, 'infinity') >= k.period_start) as valid_from,
                       max(array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE'], p.level)) as depth
                from (select distinct place, period, period_start, period_end from asked
                      where place is not null and period is not null) k
                left join place p on p.code = split_part(k.place, '@', 1)
                     and (position('@' in k.place) = 0
                          or p.valid_from = cast(nullif(split_part(k.place, '@', 2), '') as date))
                group by k.place, k.period
            ),
            in_force as (
                select k.indicator, k.period,
                       coalesce(max(d.version) filter (where d.effective_from <= k.period_end
                           and coalesce(d.effective_to, 'infinity') >= k.period_end), min(d.version)) as version
                from (select distinct indicator, period, period_end from asked where period is not null) k
                join definition d on d.indicator = k.indicator
                group by k.indicator, k.period
            ),
            resolved as (
                select a.*, split_part(a.place, '@', 1) as place_code, p.valid_from as place_valid_from,
                       p.known, p.fitting, p.depth as place_depth,
                       i.code as found, i.measure_kind, i.share, i.dimensions as admitted, i.depth, i.first_year, i.last_year,
                       i.bundle, i.last_day, d.version as version_in_force
                from asked a
                left join facts i on i.code = a.indicator
                left join asked_place p on p.place = a.place and p.period = a.period
                left join in_force d on d.indicator = a.indicator and d.period = a.period
            )
            select coalesce(indicator, '') as indicator, coalesce(component, '') as component,
                   coalesce(place, '') as place, coalesce(period, '') as period, coalesce(dimensions, '{}') as dimensions,
                   coalesce(definition_version, 0) as definition_version,
                   place_code, place_valid_from, version_in_force, share,
                   measure_kind in ('COUNT_FLOW', 'COUNT_STOCK') as counts,
                   f.faults, f.faults_of_new,
                   dense_rank() over by_key as series,
                   case when sum(rows) over by_key > sum(rows) over () / 2 then 1 else 0 end as half
            from resolved r
            cross join lateral (
                select max(f.faults) filter (where not of_new) as faults, max(f.faults) filter (where of_new) as faults_of_new
                from (values (false), (true)) as k (of_new)
                cross join lateral (select nullif(concat_ws(';',
                    case when r.indicator is not null and r.found is null then 'unknown-indicator:indicator' end,
                    case when of_new and r.bundle and r.component is null then 'component-missing:component' end,
                    case when r.found is not null and r.component is not null and not exists (
                        select from indicator_component c where c.indicator = r.indicator and c.code = r.component)
                        then 'unknown-component:component' end,
                    case when r.known = 0 then 'unknown-place:place' end,
                    case when r.known > 0 and r.fitting = 0 then 'place-not-valid-then:place' end,
                    case when r.fitting > 1 then 'place-ambiguous:place' end,
                    case when r.place_depth > r.depth then 'place-too-small:place' end,
                    case when of_new and (extract(year from r.period_start) < r.first_year
                            or extract(year from r.period_end) > r.last_year)
                        then 'period-outside-plan:period' end,
                    case when r.period_start > ? then 'period-not-begun:period' end,
                    case when of_new and r.period_start > r.last_day then 'indicator-retired:indicator' end,
                    case when r.found is not null and not coalesce(r.dimensions, '{}') <@ r.admitted
                        then 'breakdown-not-admitted:breakdown' end,
                    case when r.found is not null and r.definition_version is not null and not exists (
                        select from definition d where d.indicator = r.indicator and d.version = r.definition_version)
                        then 'unknown-definition:definitionVersion' end,
                    case when of_new and r.found is not null and r.definition_version is null and r.period is not null
                            and r.version_in_force is null
                        then 'definition-missing:definitionVersion' end), '') as faults) f) f
            window by_key as (order by r.indicator, r.period, r.place_code, r.place_valid_from, r.component)
            """;

    // Sorted before they are looked up: neighbours find what is known of them on the same page.
    static final String JUDGE = """
            insert into {judged}
            select row, case when judged_faults is not null or twice then 'REJECTED' else change end,
                   case when judged_faults is null and twice then 'duplicate-row:indicator' else judged_faults end,
                   case when judged_faults is null and not twice then warnings end,
                   line, raw, indicator, component, place, place_code, place_valid_from, period, breakdown, value,
                   numerator, denominator, status, missing_reason,
                   coalesce(definition_version, current_definition, version_in_force), synthetic, withdrawn,
                   coalesce(current_revision, 0) + 1, half
            from (
                select j.*, count(*) filter (where judged_faults is null) over (partition by series, breakdown_key) > 1 as twice
                from (
                    select r.*, c.revision as current_revision, c.definition_version as current_definition,
                           nullif(concat_ws(';', r.faults, case when c.revision is null then r.faults_of_new else r.faults_of_known end,
                               case when r.counts and r.value < 0 then 'negative-count:value' end,
                               case when r.numerator < 0 then 'negative-count:numerator' end,
                               case when r.denominator < 0 then 'negative-count:denominator' end,
                               case when r.denominator = 0 and r.value is not null
                                   then 'denominator-zero:denominator' end,
                               case when r.withdrawn and c.revision is null then 'nothing-to-withdraw:withdrawn' end), '')
                               as judged_faults,
                           nullif(concat_ws(';',
                               case when r.share and r.value > 100 then 'RATE_OVER_100' end,
                               case when c.status in ('A', 'B') and r.status in ('P', 'E') then 'FINAL_REOPENED' end), '')
                               as warnings,
                           case when c.revision is null then 'CREATED'
                                when (c.value, c.numerator, c.denominator, c.status, c.missing_reason, c.synthetic,
                                      c.withdrawn, c.definition_version)
                                     is not distinct from
                                     (r.value, r.numerator, r.denominator, r.status, r.missing_reason, r.synthetic,
                                      r.withdrawn, coalesce(r.definition_version, c.definition_version))
                                then 'UNCHANGED' else 'UPDATED' end as change
                    from (
                        select r.*, k.series, k.half, k.component as component_key, coalesce(r.breakdown, '') as breakdown_key,
                               k.place_code, k.place_valid_from, k.version_in_force, k.share, k.counts,
                               k.faults as faults_of_known, k.faults_of_new
                        from {rows} r
                        join {keys} k on k.indicator = coalesce(r.indicator, '') and k.component = coalesce(r.component, '')
                            and k.place = coalesce(r.place, '') and k.period = coalesce(r.period, '')
                            and k.dimensions = coalesce(r.dimensions, '{}')
                            and k.definition_version = coalesce(r.definition_version, 0)
                        where k.half = ?
                        order by series, breakdown_key) r
                    left join lateral (
                        select o.* from observation o
                        where o.indicator = r.indicator and o.period = r.period and o.place_code = r.place_code
                          and o.place_valid_from = r.place_valid_from and o.component_key = r.component_key
                          and o.breakdown_key = r.breakdown_key
                        order by o.revision desc limit 1) c on true) j) j
            order by series, breakdown_key
            """;

    static final String END = """
            alter table {judged} add primary key (row);
            create index on {judged} (row) where outcome = 'REJECTED';
            drop table {keys}
            """;

    static final String COUNT = """
            select count(*), count(*) filter (where outcome = 'CREATED'), count(*) filter (where outcome = 'UPDATED'),
                   count(*) filter (where outcome = 'UNCHANGED'), count(*) filter (where outcome = 'REJECTED')
            from {judged}
            """;

    private JudgingSql() {}
}
