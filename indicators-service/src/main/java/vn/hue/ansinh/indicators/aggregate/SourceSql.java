package vn.hue.ansinh.indicators.aggregate;

/**
 * Which places of each year an answer is put together from, and under which place of the structure asked for each counts:
 * the part of a statement that knows of successions. It ends within the query named {@code source}.
 */
final class SourceSql {
    private static final String SPANS = """
            with recursive asked as (
                select y || case cast(:months as int) when 12 then '' when 6 then '-S' || nth when 3 then '-Q' || nth
                            else to_char(nth, 'FM"-"00') end as span,
                       make_date(y, 1 + :months * (nth - 1), 1) as first_day,
                       cast(make_date(y, 1, 1) + make_interval(months => :months * nth, days => -1) as date) as last_day,
                       cast(:structure as date) as structure
                from generate_series(cast(:from as int), cast(:to as int)) as y
                cross join generate_series(1, 12 / cast(:months as int)) as nth
            """;

    // As reported, the places of a year, or of a part of one, are those of its last day: a place belongs to whom it
    // belonged
    // to then. Where the place above ended before, its own last day takes that place.
    static final String OWN = SPANS + """
            ), member as (
                (select distinct on (y.span) y.span, y.first_day, y.last_day, coalesce(y.structure, least(p.valid_to, y.last_day)) as day,
                        p.code, p.valid_from, p.level, 0 as depth
                from asked y join place p on p.valid_from <= coalesce(y.structure, y.last_day)
                    and (p.valid_to is null or p.valid_to >= coalesce(y.structure, y.first_day))
                where p.code = :place or p.code || '@' || p.valid_from = :place
                order by y.span, p.valid_from desc)
            """;

    private static final String BELOW = """
                union all
                select m.span, m.first_day, m.last_day, m.day, c.code, c.valid_from, c.level, m.depth + 1
                from member m join place c on c.parent = m.code || '@' || m.valid_from
                    and c.valid_from <= m.day and (c.valid_to is null or c.valid_to >= m.day)
            """;

    private static final String AS_REPORTED = """
            ), source as (
                select m.*, m.depth > 0 as counted, m.code || '@' || m.valid_from as counted_under,
                       cast(1 as numeric) as share, false as untraced
                from member m where m.depth = 0 or m.level = :level
            """;

    // From each place of the structure asked for, back or on to the places that the year knew, multiplying shares. What
    // ended within the year and came to nothing has the year itself.
    private static final String REACHED = """
            ), path as (
                select m.*, p.valid_to, m.code || '@' || m.valid_from as counted_under, cast(1 as numeric) as share
                from member m join place p on p.code = m.code and p.valid_from = m.valid_from
                where m.depth = 0 or m.level = :level
                union all
                select f.span, f.first_day, f.last_day, f.day, p.code, p.valid_from, f.level, f.depth, p.valid_to, f.counted_under,
                       f.share * case when f.valid_from > f.last_day then e.share else e.origin_share end
                from path f
                join place_edge e on f.valid_from > f.last_day and e.successor = f.code || '@' || f.valid_from
                    or f.valid_to < f.last_day and e.predecessor = f.code || '@' || f.valid_from
                join place p on p.code || '@' || p.valid_from
                    = case when f.valid_from > f.last_day then e.predecessor else e.successor end
            ), reached as (
                select span, first_day, last_day, day, code, valid_from, level, depth > 0 or level = :level as counted, counted_under,
                       case when bool_and(share is not null) then sum(share) end as share
                from path p
                where valid_from <= last_day and (valid_to is null or valid_to >= last_day
                    or valid_to >= first_day and not exists (
                        select from place_edge e where e.predecessor = p.code || '@' || p.valid_from))
                group by span, first_day, last_day, day, code, valid_from, level, depth, counted_under
            """;

    // What lay under the place above in that year and was not reached, unless it stands elsewhere in the structure.
    // By "not in": what it looks into is then hashed, however few rows the planner expects.
    private static final String ASTRAY = """
            ), beneath as (
                select r.span, r.first_day, r.last_day, r.day, p.code, p.valid_from, p.level, r.counted_under, r.share
                from reached r join place p on p.code = r.code and p.valid_from = r.valid_from
                where not r.counted
                union all
                select b.span, b.first_day, b.last_day, b.day, c.code, c.valid_from, c.level, b.counted_under, b.share
                from beneath b join place c on c.parent = b.code || '@' || b.valid_from
                    and c.valid_from <= b.last_day and (c.valid_to is null or c.valid_to >= b.last_day)
                where (b.span, b.code, b.valid_from) not in (
                    select r.span, r.code, r.valid_from from reached r where r.counted)
            ), unreached as (
                select b.* from beneath b
                where b.level = :level and (b.span, b.code, b.valid_from) not in (
                    select r.span, r.code, r.valid_from from reached r where r.counted)
            ), onward as (
                select u.span, u.day, u.code || '@' || u.valid_from as origin, p.code, p.valid_from, p.valid_to, p.level
                from unreached u join place p on p.code = u.code and p.valid_from = u.valid_from
                union
                select o.span, o.day, o.origin, n.code, n.valid_from, n.valid_to, n.level
                from onward o
                join place_edge e on o.valid_to < o.day and e.predecessor = o.code || '@' || o.valid_from
                    or o.valid_from > o.day and e.successor = o.code || '@' || o.valid_from
                join place n on n.code || '@' || n.valid_from
                    = case when o.valid_to < o.day then e.successor else e.predecessor end
            ), astray as (
                select u.* from unreached u
                where (u.span, u.code || '@' || u.valid_from) not in (
                    select o.span, o.origin from onward o
                    where o.level = :level and o.valid_from <= o.day and (o.valid_to is null or o.valid_to >= o.day))
            """;

    // A part of what is counted of which nobody knows what it was in that year. Where the place above is known, those
    // astray under it speak for it.
    private static final String STUCK = """
            ), stuck as (
                select distinct f.span, f.first_day, f.last_day, f.day, f.code, f.valid_from, f.level, f.counted_under
                from path f
                where (f.depth > 0 or f.level = :level)
                  and case when f.valid_from > f.last_day
                           then not exists (select from place_edge e where e.successor = f.code || '@' || f.valid_from)
                           else f.valid_to < f.first_day and not exists (
                               select from place_edge e where e.predecessor = f.code || '@' || f.valid_from) end
                  and exists (select from reached r where r.counted and r.span = f.span)
                  and not exists (select from reached r where not r.counted and r.span = f.span)
            """;

    // Where the place above went on whole, all that lay under it went with it.
    private static final String AS_STRUCTURED = REACHED + ASTRAY + STUCK + """
            ), source as (
                select r.*, false as untraced from reached r
                union all
                select a.span, a.first_day, a.last_day, a.day, a.code, a.valid_from, a.level, true, a.counted_under,
                       case when a.share = 1 then a.share end, a.share is distinct from 1
                from astray a
                union all
                select s.span, s.first_day, s.last_day, s.day, s.code, s.valid_from, s.level, true, s.counted_under, null, true
                from stuck s
            """;

    private SourceSql() {}

    static String of(Scope scope) {
        return OWN + BELOW + (scope.view().isAsReported() ? AS_REPORTED : AS_STRUCTURED);
    }
}
