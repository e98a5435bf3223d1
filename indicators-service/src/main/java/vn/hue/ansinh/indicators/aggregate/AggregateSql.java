package vn.hue.ansinh.indicators.aggregate;

import vn.hue.ansinh.indicators.observation.AskedBreakdown;

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

    // Of a dimension, its members of which any figure was stated for a place and period that is looked at.
    private static final String MEMBERS = """
            ), cut as (
                select distinct s.indicator, s.component, m.span, o.breakdown_key as breakdown
                from piece m cross join subject s
                join observation o on o.indicator = s.indicator and o.period = m.period and o.place_code = m.code
                    and o.place_valid_from = m.valid_from and o.component_key = coalesce(s.component, '')
                    and o.recorded_at <= :asOf and\s""";

    private static final String EACH_MEMBER = """
                join cut b on b.indicator = s.indicator and b.component is not distinct from s.component and b.span = m.span
            """;

    private static final String ONE_BREAKDOWN = """
                cross join (select cast(:breakdown as text) as breakdown) b
            """;

    // What was taken back last is as if nobody had stated it.
    private static final String CURRENT = """
                left join lateral (
                    select n.value, n.numerator, n.denominator, n.status, n.missing_reason, n.definition_version,
                           n.synthetic, exists (
                               select from held_back h
                               where h.indicator = n.indicator and h.year = n.year and h.place_code = n.place_code
                                 and h.place_valid_from = n.place_valid_from and h.component_key = n.component_key
                                 and h.whole = (n.yearly and n.breakdown_key = '')) as held
                    from (
                        select * from observation w
                        where w.indicator = s.indicator and w.period = m.period and w.place_code = m.code
                          and w.place_valid_from = m.valid_from and w.component_key = coalesce(s.component, '')
                          and w.breakdown_key = b.breakdown and w.recorded_at <= :asOf
                        order by w.revision desc limit 1) n
                    where not n.withdrawn) o on true
            """;

    private static final String OF_PLACES = """
            ), piece as (
                select m.*, m.span as period from source m
            {cut}
            ), part as (
                select s.*, b.breakdown, m.span, m.last_day, m.code || '@' || m.valid_from as name,
                       m.code || '@' || m.valid_from as place, m.period, m.counted, m.counted_under, m.share, o.*,
                       1 as months, 1 as weight, 0 as position,
                       case when m.untraced then 'NO_SUCCESSION'
                            when o.status is null then 'NOT_REPORTED'
                            when o.missing_reason = 'NO_CASES' and s.measure_kind <> 'PROVINCE_ONLY' then 'NO_CASES'
                            when o.value is null then 'MISSING'
                            when s.measure_kind = 'PROVINCE_ONLY' then 'PROVINCE_ONLY'
                            when s.measure_kind in ('RATE', 'MEAN', 'UNIT_SHARE')
                                and (o.numerator is null or o.denominator is null) then 'NO_DENOMINATOR'
                            when m.share is null then 'NO_SHARE' end as fault
                from piece m cross join subject s
            {current}""";

    // What was measured in another way is not added up: most of the parts decide, parts of a year by their length, then
    // the definition of the last day.
    private static final String JUDGED = """
            ), measured as (
                select distinct on (p.indicator, p.component, p.breakdown, p.span) p.indicator, p.component, p.breakdown, p.span,
                       p.definition_version as version
                from part p join definition d on d.indicator = p.indicator and d.version = p.definition_version
                where p.counted and p.fault is null
                group by p.indicator, p.component, p.breakdown, p.span, p.last_day, p.definition_version, d.effective_from, d.effective_to
                order by p.indicator, p.component, p.breakdown, p.span, sum(p.weight) desc,
                         (d.effective_from <= p.last_day and coalesce(d.effective_to, p.last_day) >= p.last_day) desc,
                         p.definition_version desc
            ), judged as (
                select p.*, case when p.fault is null and p.counted and p.definition_version <> m.version
                    then 'OTHER_DEFINITION' else p.fault end as reason,
                    bool_or(p.held and not p.counted) over (partition by p.indicator, p.component, p.breakdown, p.span) as whole_held,
                    count(p.value) over (partition by p.indicator, p.component, p.breakdown, p.span) as stated
                from part p left join measured m on m.indicator = p.indicator
                    and m.component is not distinct from p.component and m.breakdown = p.breakdown and m.span = p.span
            )
            """;

    // Silent places under one parent hide each other. Whatever of them is added up must hide each of them as well: a
    // sum of
    // as many people as places says one of each, and who had no cases hides nobody.
    private static final String SIBLINGS = """
            , siblings as (
                select j.indicator, j.component, j.breakdown, j.span, bool_or(j.value is null)
                       or gives_one_away(count(*) filter (where n.inside > 0), sum(n.inside))
                       or gives_one_away(count(*) filter (where n.outside > 0), sum(n.outside)) as secret
                from judged j
                join place p on p.code = split_part(j.place, '@', 1) and p.valid_from = cast(split_part(j.place, '@', 2) as date)
                join indicator i on i.code = j.indicator
                cross join lateral (
                    select people_in(i.measure_kind, i.counted_per, j.value, j.numerator, j.denominator) as inside,
                           people_out(i.measure_kind, i.counted_per, j.value, j.numerator, j.denominator) as outside) n
                where j.counted and j.held
                group by j.indicator, j.component, j.breakdown, j.span, p.parent, p.level
            )
            """;

    static final String PARTS = """
            select indicator, component, breakdown, span, name, place, period, counted, counted_under, share, value, numerator,
                   denominator, status, missing_reason, definition_version,
                   coalesce(synthetic, false) as synthetic,
                   coalesce(held and value is not null, false) as held, reason
            from judged order by indicator, span, component nulls first, breakdown, counted, position, name, place
            """;

    // A place that counts in two pieces is one place, and all in once both are; so is a part of a year of which two
    // names of a place have pieces, as long as both of them, but no longer than itself. Who had no cases has reported:
    // nothing of nothing. Each component has a row even when it is empty, of parts of a year and of breakdowns only
    // where
    // somebody stated any; what is made of components has one where somebody stated it by itself.
    static final String SUMS = SIBLINGS + """
            select indicator, component, breakdown, span, count(*) filter (where first) as expected,
                   count(*) filter (where first and reported) as reported,
                   count(*) filter (where first and reason = 'NO_CASES') as without_cases,
                   coalesce(1.0 * sum(length) filter (where first and reported) / sum(length) filter (where first), 0) as share,
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
                   coalesce(bool_or(whole_held), false) or exists (
                       select from siblings s
                       where s.secret and s.indicator = part_or_piece.indicator and s.span = part_or_piece.span
                         and s.component is not distinct from part_or_piece.component
                         and s.breakdown = part_or_piece.breakdown) as secret
            from (select *, least(sum(weight) over of_name, months) as length, row_number() over (
                         of_name order by reported, reason is not distinct from 'NO_CASES', place) = 1 as first
                  from (select *, reason is null or reason in ('EARLIER', 'NO_CASES') as reported
                        from judged where counted) piece
                  window of_name as (partition by indicator, component, breakdown, span, name)) part_or_piece
            group by indicator, component, breakdown, span
            having (component is not null or not bool_or(bundle) or max(stated) > 0)
               and (cast(:emptyToo as boolean) or bool_or(status is not null))
            order by indicator, span, component nulls first, breakdown
            """;

    private AggregateSql() {}

    /** @param wanted {@link #SUMS} or {@link #PARTS} */
    static String of(Scope scope, String wanted) {
        AskedBreakdown asked = scope.cut().breakdown();
        String members = MEMBERS + asked.condition(":breakdown");
        return figures(scope)
                        .replace("{cut}", asked.isExact() ? SUBJECTS : SUBJECTS + members)
                        .replace("{current}", (asked.isExact() ? ONE_BREAKDOWN : EACH_MEMBER) + CURRENT)
                + JUDGED
                + wanted;
    }

    private static String figures(Scope scope) {
        return switch (scope.over()) {
            case PLACES -> SourceSql.of(scope) + OF_PLACES;
            case TIME -> TimeSql.OF_PARTS;
            case YEARS -> TimeSql.OF_YEARS;
        };
    }
}
