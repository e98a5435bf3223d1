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

    // What was taken back last is as if nobody had stated it.
    private static final String CURRENT = """
                left join lateral (
                    select n.value, n.numerator, n.denominator, n.status, n.missing_reason, n.definition_version,
                           n.synthetic, n.value is not null and exists (
                               select from held_back h
                               where h.indicator = n.indicator and h.year = n.year and h.place_code = n.place_code
                                 and h.place_valid_from = n.place_valid_from and h.component_key = n.component_key
                                 and h.whole = n.yearly) as held
                    from (
                        select * from observation w
                        where w.indicator = s.indicator and w.period = %s and w.place_code = m.code
                          and w.place_valid_from = m.valid_from and w.component_key = coalesce(s.component, '')
                          and w.breakdown_key = '' and w.recorded_at <= :asOf
                        order by w.revision desc limit 1) n
                    where not n.withdrawn) o on true
            """;

    private static final String OF_PLACES = SUBJECTS + """
            ), part as (
                select s.*, m.year, m.last_day, m.code || '@' || m.valid_from as name,
                       m.code || '@' || m.valid_from as place, cast(m.year as text) as period, m.counted, m.counted_under, m.share, o.*,
                       1 as months, 1 as weight, 0 as position,
                       case when m.untraced then 'NO_SUCCESSION'
                            when o.status is null then 'NOT_REPORTED'
                            when o.missing_reason = 'NO_CASES' and s.measure_kind <> 'PROVINCE_ONLY' then 'NO_CASES'
                            when o.value is null then 'MISSING'
                            when s.measure_kind = 'PROVINCE_ONLY' then 'PROVINCE_ONLY'
                            when s.measure_kind in ('RATE', 'MEAN', 'UNIT_SHARE')
                                and (o.numerator is null or o.denominator is null) then 'NO_DENOMINATOR'
                            when m.share is null then 'NO_SHARE' end as fault
                from source m cross join subject s
            """ + CURRENT.formatted("cast(m.year as text)");

    // Each half-year speaks for itself, or where it says nothing its quarters, and for each of those its months.
    // What is missing is named in the shortest parts of which any was stated that year, or as the gap that was stated.
    // Months are bits: of two parts of a year one holds the other, or they have none in common. A place has those parts
    // that it was there in, and of each as many months. A later name of a renamed place is heard for an earlier one,
    // since who reports a part that is over reports all of it; no name is heard for the days after it, nor does one of
    // its longer parts speak for those. Of what does not add up the later name is the last.
    private static final String OF_YEARS =
            SourceSql.LIVES + SUBJECTS + """
            ), span as (
                select months, nth, mark, months * (nth - 1) + 1 as first_month, months * nth as last_month
                from (select 1 as months, n as nth, to_char(n, 'FM"-"00') as mark from generate_series(1, 12) as n
                      union all select 3, n, '-Q' || n from generate_series(1, 4) as n
                      union all select 6, n, '-S' || n from generate_series(1, 2) as n) part_of_year
            ), sub_period as (
                select s.*, m.year, m.last_day, m.year || sp.mark as name, m.code || '@' || m.valid_from as place,
                       m.year || sp.mark as period, true as counted, m.code || '@' || m.valid_from as counted_under,
                       cast(1 as numeric) as share, o.*,
                       case when o.status is null then 'NOT_REPORTED'
                            when o.missing_reason = 'NO_CASES' then 'NO_CASES'
                            when o.value is null then 'MISSING' end as fault,
                       sp.months, sp.last_month, m.valid_from,
                       least(sp.last_month, m.last_month) - greatest(sp.first_month, m.first_month) + 1 as weight,
                       ((1 << sp.months) - 1) << (sp.months * (sp.nth - 1)) as bits
                from member m cross join subject s
                join span sp on sp.first_month <= m.last_month and sp.last_month >= m.first_month
            """ + CURRENT.formatted("m.year || sp.mark") + """
            ), heard as (
                select *, coalesce(bit_or(bits) filter (where fault is null) over later, 0) as heard,
                       case when months < 6 then coalesce(
                           bit_or(bits) filter (where fault is null and months = 6) over later, 0) else 0 end
                       | case when months < 3 then coalesce(
                           bit_or(bits) filter (where fault is null and months = 3) over later, 0) else 0 end as spoken_for,
                       coalesce(min(months) filter (where fault is null) over whole,
                                min(months) filter (where fault <> 'NOT_REPORTED') over whole) as shortest
                from sub_period
                window whole as (partition by indicator, component, year),
                       later as (whole order by valid_from desc)
            ), gap as (
                select *, case when months < 6 then coalesce(bit_or(bits) filter (
                           where fault in ('MISSING', 'NO_CASES') and (bits & heard) = 0 and months = 6) over later, 0) else 0 end
                       | case when months < 3 then coalesce(bit_or(bits) filter (
                           where fault in ('MISSING', 'NO_CASES') and (bits & heard) = 0 and months = 3) over later, 0) else 0 end
                           as given_up
                from heard
                window later as (partition by indicator, component, year order by valid_from desc)
            ), chosen as (
                select *, rank() over (partition by indicator, component, year, fault is null
                                       order by last_month desc, valid_from desc) as from_last
                from gap
                where fault is null and (bits & spoken_for) = 0
                   or (bits & (heard | given_up)) = 0 and (months = shortest or months > shortest and fault in ('MISSING', 'NO_CASES'))
            ), part as (
                select indicator, measure_kind, component, bundle, year, last_day, name, place, period, counted,
                       counted_under, share, value, numerator, denominator, status, missing_reason, definition_version,
                       synthetic, held, months, weight, last_month as position,
                       case when fault is null and measure_kind <> 'COUNT_FLOW' and from_last > 1
                            then 'EARLIER' else fault end as fault
                from chosen
            """;

    // What was measured in another way is not added up: most of the parts decide, parts of a year by their length, then
    // the definition of the last day.
    private static final String JUDGED = """
            ), measured as (
                select distinct on (p.indicator, p.component, p.year) p.indicator, p.component, p.year,
                       p.definition_version as version
                from part p join definition d on d.indicator = p.indicator and d.version = p.definition_version
                where p.counted and p.fault is null
                group by p.indicator, p.component, p.year, p.last_day, p.definition_version, d.effective_from, d.effective_to
                order by p.indicator, p.component, p.year, sum(p.weight) desc,
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
            from judged order by indicator, year, component nulls first, counted, position, name, place
            """;

    // A place that counts in two pieces is one place, and all in once both are; so is a part of a year of which two
    // names of a place have pieces, as long as both of them, but no longer than itself. Who had no cases has reported:
    // nothing of nothing. Each component has a row even when it is empty; what is made of components has one where
    // somebody stated it by itself.
    static final String SUMS = """
            select indicator, component, year, count(*) filter (where first) as expected,
                   count(*) filter (where first and reported) as reported,
                   count(*) filter (where first and reason = 'NO_CASES') as without_cases,
                   coalesce(1.0 * sum(span) filter (where first and reported) / sum(span) filter (where first), 0) as share,
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
                   count(distinct name) filter (
                       where held and reason is null and coalesce(numerator, value) > 0) as held_people,
                   coalesce(bool_or(whole_held), false) as whole_held
            from (select *, least(sum(weight) over of_name, months) as span, row_number() over (
                         of_name order by reported, reason is not distinct from 'NO_CASES', place) = 1 as first
                  from (select *, reason is null or reason in ('EARLIER', 'NO_CASES') as reported
                        from judged where counted) piece
                  window of_name as (partition by indicator, component, year, name)) part_or_piece
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
