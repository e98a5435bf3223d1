package vn.hue.ansinh.indicators.aggregate;

/** The statements that add figures up; each is put together of a few constant pieces. */
final class AggregateSql {
    private static final String SUBJECTS = """
            ), subject as (
                select i.code as indicator, i.measure_kind, s.component, s.bundle
                from indicator i cross join lateral (
                    select cast(null as text) as component, exists (
                        select from indicator_component c where c.indicator = i.code) as bundle
                    union all
                    select c.code, true from indicator_component c where c.indicator = i.code) s
                where i.code in (:indicators)
            """;

    private static final String CURRENT = """
                left join lateral (
                    select n.value, n.numerator, n.denominator, n.status, n.missing_reason, n.definition_version,
                           n.synthetic, n.withdrawn, n.value is not null and exists (
                               select from held_back h
                               where h.indicator = n.indicator and h.year = n.year and h.place_code = n.place_code
                                 and h.place_valid_from = n.place_valid_from and h.component_key = n.component_key
                                 and h.whole = n.yearly) as held
                    from observation n
                    where n.indicator = s.indicator and n.period = %s and n.place_code = m.code
                      and n.place_valid_from = m.valid_from and n.component_key = coalesce(s.component, '')
                      and n.breakdown_key = '' and n.recorded_at <= :asOf
                    order by n.revision desc limit 1) o on true
            """;

    private static final String OF_PLACES = SUBJECTS + """
            ), part as (
                select s.*, m.year, m.last_day, m.code || '@' || m.valid_from as name,
                       m.code || '@' || m.valid_from as place, cast(m.year as text) as period, m.counted, m.counted_under, m.share, o.*,
                       case when m.untraced then 'NO_SUCCESSION'
                            when o.status is null or o.withdrawn then 'NOT_REPORTED'
                            when o.value is null then 'MISSING'
                            when s.measure_kind = 'PROVINCE_ONLY' then 'PROVINCE_ONLY'
                            when s.measure_kind in ('RATE', 'MEAN', 'UNIT_SHARE')
                                and (o.numerator is null or o.denominator is null) then 'NO_DENOMINATOR'
                            when m.share is null then 'NO_SHARE' end as fault
                from source m cross join subject s
            """ + CURRENT.formatted("cast(m.year as text)");

    // Of months, quarters and half-years the most complete ones speak; of two as complete the longer.
    private static final String OF_YEARS =
            SourceSql.YEARS + SUBJECTS + """
            ), span as (
                select 'M' as span, 12 as expected, to_char(n, 'FM"-"00') as mark from generate_series(1, 12) as n
                union all select 'Q', 4, '-Q' || n from generate_series(1, 4) as n
                union all select 'S', 2, '-S' || n from generate_series(1, 2) as n
            ), sub_period as (
                select s.*, m.year, m.last_day, m.year || sp.mark as name, m.code || '@' || m.valid_from as place,
                       m.year || sp.mark as period, true as counted, m.code || '@' || m.valid_from as counted_under,
                       cast(1 as numeric) as share, o.*,
                       case when o.status is null or o.withdrawn then 'NOT_REPORTED'
                            when o.value is null then 'MISSING' end as fault,
                       sp.span, sp.expected
                from member m cross join subject s cross join span sp
            """ + CURRENT.formatted("m.year || sp.mark") + """
            ), chosen as (
                select distinct on (indicator, component, year) indicator, component, year, span,
                       max(name) filter (where fault is null) as last_name
                from sub_period
                group by indicator, component, year, span, expected
                having count(*) filter (where fault is null) > 0
                order by indicator, component, year, 1.0 * count(*) filter (where fault is null) / expected desc, expected
            ), part as (
                select p.indicator, p.measure_kind, p.component, p.bundle, p.year, p.last_day, p.name, p.place, p.period, p.counted,
                       p.counted_under, p.share, p.value, p.numerator, p.denominator, p.status, p.missing_reason, p.definition_version, p.synthetic, p.held,
                       case when p.fault is null and p.measure_kind <> 'COUNT_FLOW' and p.name <> c.last_name
                            then 'EARLIER' else p.fault end as fault
                from sub_period p
                join chosen c on c.indicator = p.indicator and c.component is not distinct from p.component
                    and c.year = p.year and c.span = p.span
            """;

    // What was measured in another way is not added up: most of the parts decide, then the definition of the last day.
    private static final String JUDGED = """
            ), measured as (
                select distinct on (p.indicator, p.component, p.year) p.indicator, p.component, p.year,
                       p.definition_version as version
                from part p join definition d on d.indicator = p.indicator and d.version = p.definition_version
                where p.counted and p.fault is null
                group by p.indicator, p.component, p.year, p.last_day, p.definition_version, d.effective_from, d.effective_to
                order by p.indicator, p.component, p.year, count(*) desc,
                         (d.effective_from <= p.last_day and coalesce(d.effective_to, p.last_day) >= p.last_day) desc,
                         p.definition_version desc
            ), judged as (
                select p.*, case when p.fault is null and p.counted and p.definition_version <> m.version
                    then 'OTHER_DEFINITION' else p.fault end as reason,
                    bool_or(p.held and not p.counted) over (partition by p.indicator, p.component, p.year) as whole_held,
                    count(p.value) over (partition by p.indicator, p.component, p.year) as stated
                from part p left join measured m on m.indicator = p.indicator
                    and m.component is not distinct from p.component and m.year = p.year
            )
            """;

    static final String PARTS = """
            select indicator, component, year, name, place, period, counted, counted_under, share, value, numerator,
                   denominator, status, missing_reason, definition_version,
                   coalesce(synthetic, false) as synthetic,
                   coalesce(held, false) as held, reason
            from judged order by indicator, year, component nulls first, counted, name
            """;

    // Each component has a row even when it is empty; what is made of components has one where somebody stated it by
    // itself.
    static final String SUMS = """
            select indicator, component, year, count(*) as expected,
                   count(*) filter (where reason is null or reason = 'EARLIER') as reported,
                   min(reason) filter (
                       where value is not null and reason in ('NO_DENOMINATOR', 'NO_SHARE', 'NO_SUCCESSION')) as unusable,
                   sum(value * share) filter (where reason is null) as value,
                   sum(numerator * share) filter (where reason is null) as numerator,
                   sum(denominator * share) filter (where reason is null) as denominator,
                   max(definition_version) filter (where reason is null) as definition_version,
                   substr('ABPE', max(strpos('ABPE', status)) filter (where reason is null), 1) as status,
                   coalesce(bool_or(synthetic) filter (where reason is null), false) as synthetic,
                   coalesce(bool_or(share <> 1) filter (where reason is null), false) as derived,
                   count(*) filter (where held and reason is null) as held,
                   count(*) filter (where held and reason is null and coalesce(numerator, value) > 0) as held_people,
                   coalesce(bool_or(whole_held), false) as whole_held
            from judged where counted
            group by indicator, component, year
            having component is not null or not bool_or(bundle) or max(stated) > 0
            order by indicator, year, component nulls first
            """;

    private AggregateSql() {}

    /** @param wanted {@link #SUMS} or {@link #PARTS} */
    static String of(Scope scope, String wanted) {
        if (scope.over() == Over.TIME) {
            return OF_YEARS + JUDGED + wanted;
        }
        return SourceSql.of(scope) + OF_PLACES + JUDGED + wanted;
    }
}
