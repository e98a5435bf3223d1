package vn.hue.ansinh.indicators.aggregate;

/** The parts of a year, and the years of several, of which one period is put together. */
final class TimeSql {
    // A place that was there for some months of a year has these alone; of one that was renamed each name has its own.
    private static final String LIVES = """
            with recursive year as (
                select y as year, make_date(y, 1, 1) as first_day, make_date(y, 12, 31) as last_day
                from generate_series(cast(:from as int), cast(:to as int)) as y
            ), member as (
                select y.year, y.last_day, p.code, p.valid_from,
                       extract(month from greatest(p.valid_from, y.first_day)) as first_month,
                       extract(month from least(p.valid_to, y.last_day)) as last_month
                from year y join place p on p.valid_from <= y.last_day and (p.valid_to is null or p.valid_to >= y.first_day)
                where p.code = :place or p.code || '@' || p.valid_from = :place
            """;

    // Each half-year speaks for itself, or where it says nothing its quarters, and for each of those its months.
    // What is missing is named in the shortest parts of which any was stated that year, or as the gap that was stated.
    // Months are bits: of two parts of a year one holds the other, or they have none in common. A place has those parts
    // that it was there in, and of each as many months. A later name of a renamed place is heard for an earlier one,
    // since who reports a part that is over reports all of it; no name is heard for the days after it, nor does one of
    // its longer parts speak for those. Of what does not add up the later name is the last.
    static final String OF_PARTS = LIVES + """
            ), slice as (
                select months, nth, mark, months * (nth - 1) + 1 as first_month, months * nth as last_month
                from (select 1 as months, n as nth, to_char(n, 'FM"-"00') as mark from generate_series(1, 12) as n
                      union all select 3, n, '-Q' || n from generate_series(1, 4) as n
                      union all select 6, n, '-S' || n from generate_series(1, 2) as n) part_of_year
            ), piece as (
                select cast(m.year as text) as span, m.year || sp.mark as period, m.code, m.valid_from, m.last_day,
                       sp.months, sp.last_month,
                       least(sp.last_month, m.last_month) - greatest(sp.first_month, m.first_month) + 1 as weight,
                       ((1 << sp.months) - 1) << (sp.months * (sp.nth - 1)) as bits
                from member m join slice sp on sp.first_month <= m.last_month and sp.last_month >= m.first_month
            {cut}
            ), sub_period as (
                select s.*, b.breakdown, m.*, o.*,
                       case when o.status is null then 'NOT_REPORTED'
                            when o.missing_reason = 'NO_CASES' then 'NO_CASES'
                            when o.value is null then 'MISSING' end as fault
                from piece m cross join subject s
            {current}
            ), heard as (
                select *, coalesce(bit_or(bits) filter (where fault is null) over later, 0) as heard,
                       case when months < 6 then coalesce(
                           bit_or(bits) filter (where fault is null and months = 6) over later, 0) else 0 end
                       | case when months < 3 then coalesce(
                           bit_or(bits) filter (where fault is null and months = 3) over later, 0) else 0 end as spoken_for,
                       coalesce(min(months) filter (where fault is null) over whole,
                                min(months) filter (where fault <> 'NOT_REPORTED') over whole) as shortest
                from sub_period
                window whole as (partition by indicator, component, breakdown, span),
                       later as (whole order by valid_from desc)
            ), gap as (
                select *, case when months < 6 then coalesce(bit_or(bits) filter (
                           where fault in ('MISSING', 'NO_CASES') and (bits & heard) = 0 and months = 6) over later, 0) else 0 end
                       | case when months < 3 then coalesce(bit_or(bits) filter (
                           where fault in ('MISSING', 'NO_CASES') and (bits & heard) = 0 and months = 3) over later, 0) else 0 end
                           as given_up
                from heard
                window later as (partition by indicator, component, breakdown, span order by valid_from desc)
            ), chosen as (
                select *, rank() over (partition by indicator, component, breakdown, span, fault is null
                                       order by last_month desc, valid_from desc) as from_last
                from gap
                where fault is null and (bits & spoken_for) = 0
                   or (bits & (heard | given_up)) = 0 and (months = shortest or months > shortest and fault in ('MISSING', 'NO_CASES'))
            ), part as (
                select indicator, measure_kind, component, bundle, breakdown, span, last_day, period as name,
                       code || '@' || valid_from as place, period, true as counted,
                       code || '@' || valid_from as counted_under, cast(1 as numeric) as share,
                       value, numerator, denominator, status, missing_reason, definition_version,
                       synthetic, held, months, weight, last_month as position,
                       case when fault is null and measure_kind <> 'COUNT_FLOW' and from_last > 1
                            then 'EARLIER' else fault end as fault
                from chosen
            """;

    // Each year has the figure of the whole year, by the name that the place had on its last day.
    static final String OF_YEARS = SourceSql.OWN + """
            ), piece as (
                select cast(:span as text) as span, m.span as period, m.code, m.valid_from,
                       make_date(cast(:to as int), 12, 31) as last_day
                from member m
            {cut}
            ), stated as (
                select s.*, b.breakdown, m.*, o.*,
                       case when o.status is null then 'NOT_REPORTED'
                            when o.missing_reason = 'NO_CASES' then 'NO_CASES'
                            when o.value is null then 'MISSING' end as gap
                from piece m cross join subject s
            {current}
            ), part as (
                select indicator, measure_kind, component, bundle, breakdown, span, last_day, period as name,
                       code || '@' || valid_from as place, period, true as counted,
                       code || '@' || valid_from as counted_under, cast(1 as numeric) as share,
                       value, numerator, denominator, status, missing_reason, definition_version,
                       synthetic, held, 1 as months, 1 as weight, cast(period as int) as position,
                       case when gap is null and measure_kind <> 'COUNT_FLOW' and period < max(period) filter (where gap is null)
                                over (partition by indicator, component, breakdown)
                            then 'EARLIER' else gap end as fault
                from stated
            """;

    private TimeSql() {}
}
