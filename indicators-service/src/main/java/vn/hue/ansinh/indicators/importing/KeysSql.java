package vn.hue.ansinh.indicators.importing;

/**
 * What follows from indicator, component, place, period, dimensions and stated version alone: a million rows have some
 * thousand combinations of these, which were numbered when they were read, and each is held against our books once.
 */
final class KeysSql {
    static final String INDICATORS = """
            select r.indicator from (select distinct indicator from {rows}) r join indicator i on i.code = r.indicator
            """;

    static final String KEYS = """
            create unlogged table {keys} as
            with asked as materialized (
                select key, any_value(indicator) as indicator, any_value(component) as component,
                       any_value(place) as place, any_value(period) as period,
                       any_value(period_start) as period_start, any_value(period_end) as period_end,
                       any_value(dimensions) as dimensions, any_value(definition_version) as definition_version,
                       count(*) as rows
                from {rows} group by key
            ),
            facts as (
                select i.code, i.measure_kind, i.decimals, i.unit_vi = '%' as share, i.counted_per, i.last_day, string_to_array(coalesce(i.breakdowns, ''), '|') as dimensions,
                       array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE'], i.lowest_level) as depth,
                       least(p.first_year - 1, (
                           select min(least(cast(t.baseline_period as int), case
                               when t.period_kind = 'PLAN_PERIOD' then t.from_year - 1 else t.from_year end))
                           from target t where t.indicator = i.code)) as first_year,
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
                               and coalesce(d.effective_to, 'infinity') >= k.period_end),
                           max(d.version) filter (where d.effective_from <= k.period_end
                               and coalesce(d.effective_to, 'infinity') >= k.period_start),
                           case when min(d.effective_from) > k.period_end then min(d.version) end) as version
                from (select distinct indicator, period, period_start, period_end from asked where period is not null) k
                join definition d on d.indicator = k.indicator
                group by k.indicator, k.period, k.period_start, k.period_end
            ),
            resolved as (
                select a.*, split_part(a.place, '@', 1) as place_code,
                       coalesce(p.valid_from, cast(nullif(split_part(a.place, '@', 2), '') as date)) as place_valid_from,
                       p.known, p.fitting, p.depth as place_depth,
                       i.code as found, i.measure_kind, i.decimals, i.share, i.counted_per, i.dimensions as admitted, i.depth, i.first_year, i.last_year,
                       i.bundle, i.last_day, d.version as version_in_force, d.indicator is not null as defined,
                       s.version is not null as version_known, s.effective_to < a.period_start as version_ended,
                       s.effective_from > a.period_end and s.version > d.version as version_later
                from asked a
                left join facts i on i.code = a.indicator
                left join asked_place p on p.place = a.place and p.period = a.period
                left join in_force d on d.indicator = a.indicator and d.period = a.period
                left join definition s on s.indicator = a.indicator and s.version = a.definition_version
            )
            select key, indicator, period, coalesce(component, '') as component, place_code, place_valid_from,
                   version_in_force, version_ended, version_later, share,
                   measure_kind in ('COUNT_FLOW', 'COUNT_STOCK') as counts, decimals,
                   measure_kind in ('RATE', 'UNIT_SHARE') as of_whole,
                   case when measure_kind in ('COUNT_FLOW', 'COUNT_STOCK') and cardinality(dimensions) = 1
                       and dimensions <@ admitted and dimensions <@ array['URBAN_RURAL', 'SEX', 'AGE_GROUP']
                       then dimensions[1] end as parted_by,
                   measure_kind in ('COUNT_FLOW', 'COUNT_STOCK') and dimensions is null as total,
                   false as parts_disagree,
                   case when measure_kind in ('RATE', 'UNIT_SHARE', 'MEAN') then counted_per end as scale,
                   f.faults, f.faults_of_new, f.faults_of_standing, period_start > last_day as retired, period_end >= ? as goes_on,
                   dense_rank() over by_key as series,
                   case when sum(rows) over by_key > sum(rows) over () / 2 then 1 else 0 end as half
            from resolved r
            cross join lateral (
                select max(f.faults) filter (where not of_new and not of_standing) as faults,
                       max(f.faults) filter (where of_new) as faults_of_new,
                       max(f.faults) filter (where of_standing) as faults_of_standing
                from (values (false, true, false), (true, true, false), (false, position('@' in r.place) = 0, true))
                    as k (of_new, of_place, of_standing)
                cross join lateral (select nullif(concat_ws(';',
                    case when r.indicator is not null and r.found is null then 'unknown-indicator:indicator' end,
                    case when of_new and r.bundle and r.component is null then 'component-missing:component' end,
                    case when r.found is not null and r.component is not null and not exists (
                        select from indicator_component c where c.indicator = r.indicator and c.code = r.component)
                        then 'unknown-component:component' end,
                    case when of_place and r.known = 0 then 'unknown-place:place' end,
                    case when of_place and r.known > 0 and r.fitting = 0 then 'place-not-valid-then:place' end,
                    case when r.fitting > 1 then 'place-ambiguous:place' end,
                    case when of_new and r.place_depth > r.depth then 'place-too-small:place' end,
                    case when of_new and (extract(year from r.period_start) < r.first_year
                            or extract(year from r.period_end) > r.last_year)
                        then 'period-outside-plan:period' end,
                    case when r.period_start > ? then 'period-not-begun:period' end,
                    case when of_new and r.period_start > r.last_day then 'indicator-retired:indicator' end,
                    case when of_new and r.found is not null and not coalesce(r.dimensions, '{}') <@ r.admitted
                        then 'breakdown-not-admitted:breakdown' end,
                    case when r.found is not null and r.definition_version is not null and not r.version_known
                        then 'unknown-definition:definitionVersion' end,
                    case when of_new and r.found is not null and r.definition_version is null and r.period is not null
                            and r.version_in_force is null
                        then case when r.defined then 'definition-ended' else 'definition-missing' end
                            || ':definitionVersion' end), '') as faults) f) f
            window by_key as (order by r.indicator, r.period, r.place_code, r.place_valid_from, r.component)
            """;

    // Everybody falls once into each of these dimensions, so the parts that a file states of a count are at most all of
    // it. The total is that of the file; the one that stands is asked for only where the file says nothing of it. A row
    // that will be rejected is not added up, and where one is stated twice nothing is said of its series. Where no key
    // is parted, no row is looked at. Parts that stand and are not in the file are added; whoever names both sexes, or
    // town and country, has named all of them, and nothing is looked up. Ages that stand may be parted otherwise than
    // in the file, and overlap: only those that the file states are added up.
    static final String SUMS = """
            with added as materialized (
                select k.series, min(k.key) as key,
                       sum(r.value) filter (where k.parted_by = 'URBAN_RURAL') as by_area,
                       sum(r.value) filter (where k.parted_by = 'SEX') as by_sex,
                       sum(r.value) filter (where k.parted_by = 'AGE_GROUP') as by_age,
                       array_agg(r.breakdown) filter (where k.parted_by = 'URBAN_RURAL') as areas,
                       array_agg(r.breakdown) filter (where k.parted_by = 'SEX') as sexes,
                       array_agg(r.breakdown) filter (where k.parted_by = 'AGE_GROUP') as ages,
                       max(r.value) filter (where k.total) as total, count(*) filter (where k.total) as totals
                from {keys} k join {rows} r using (key)
                where (k.total or k.parted_by is not null) and k.faults is null and r.faults is null
                      and coalesce(r.value, 0) >= 0 and exists (select from {keys} where parted_by is not null)
                group by k.series
                having count(k.parted_by) > 0
            ),
            standing as (
                select a.series, o.value
                from added a
                join {keys} k using (key)
                cross join lateral (
                    select o.value from observation o
                    where o.indicator = k.indicator and o.period = k.period and o.place_code = k.place_code
                          and o.place_valid_from = k.place_valid_from and o.component_key = k.component
                          and o.breakdown_key = ''
                    order by o.revision desc limit 1) o
                where a.totals = 0
            ),
            parted as (
                select a.series, a.key, d.*
                from added a
                cross join lateral (values ('URBAN_RURAL', by_area, areas), ('SEX', by_sex, sexes),
                    ('AGE_GROUP', by_age, ages)) d (parted_by, value, named)
                where d.named is not null
            ),
            beside as (
                select p.series, p.parted_by, sum(o.value) as value
                from parted p
                join {keys} k using (key)
                cross join lateral (
                    select distinct on (o.breakdown_key) o.breakdown_key, o.value from observation o
                    where o.indicator = k.indicator and o.period = k.period and o.place_code = k.place_code
                          and o.place_valid_from = k.place_valid_from and o.component_key = k.component
                          and o.breakdown_key > p.parted_by || '=' and o.breakdown_key < p.parted_by || '>'
                    order by o.breakdown_key, o.revision desc) o
                where p.parted_by <> 'AGE_GROUP' and cardinality(p.named) = 1
                      and o.breakdown_key not like '%;%' and o.breakdown_key <> all (p.named)
                group by p.series, p.parted_by
            ),
            too_much as materialized (
                select p.series, p.parted_by
                from parted p
                join added a using (series)
                left join standing s using (series)
                left join beside b using (series, parted_by)
                where p.value + coalesce(b.value, 0) > case when a.totals > 0 then a.total else s.value end
            ),
            once as (
                select k.series
                from {keys} k join {rows} r using (key)
                where k.series in (select series from too_much)
                group by k.series
                having count(*) = count(distinct coalesce(r.breakdown, ''))
            )
            update {keys} k set parts_disagree = true
            from too_much m join once using (series)
            where m.series = k.series and (k.total or k.parted_by = m.parted_by)
            """;

    private KeysSql() {}
}
