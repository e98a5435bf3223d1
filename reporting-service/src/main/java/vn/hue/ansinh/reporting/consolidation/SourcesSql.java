package vn.hue.ansinh.reporting.consolidation;

/** The two statements by which a consolidation finds its reports and what they state. */
final class SourcesSql {
    // What the calendar brings, and reviews of several years; what was requested is about one matter each.
    static final String STANDING = """
            select o.id, o.period, o.agency, coalesce(g.name, o.agency) as name, o.obligatory, o.nominal_date,
                   o.held_on, o.late_at,
                   o.first_submitted_at, o.standing as report_status, o.exempt, r.id as report,
                   coalesce(o.passed_at <= :now, false) as passed_on,
                   r.official_version, v.sha256, v.narrative::text as narrative, v.spending::text as spending, v.incomplete,
                   v.tasks::text as tasks,
                   array(select distinct a.subject from assignment_copy a
                         where a.agency = o.agency and a.subject_kind = 'AREA' and a.role = 'LEAD'
                           and a.valid_from <= make_date(o.period::int, 12, 31)
                           and coalesce(a.valid_to, 'infinity') >= make_date(o.period::int, 1, 1)
                         order by a.subject) as areas
            from standing_obligation o
            left join agency_copy g on g.code = o.agency
            left join report r on r.id = o.report
            left join report_version v on v.report = r.id and v.number = r.official_version
            where o.duty = :duty and o.period between :from and :period
              and (o.occasion = '' or o.occasion ~ '^Y[0-9]+$'
                or (o.occasion like 'FINAL%' and r.official_version is not null))
              and (o.begins_at is null or o.begins_at <= :now)
            order by o.period, o.agency, length(o.occasion), o.occasion
            """;

    // A figure is said from when the first of the accepted versions was accepted that have said the same ever since.
    // Who leads is seen on the last day in time for the year's own reports: an agency's final figures, asked for later,
    // stay behind its first ones, whatever has passed meanwhile.
    static final String FIGURES = """
            select r.period, r.agency, f.indicator, f.component, f.place,
                   case when p.level = 'PROVINCE' or make_date(r.period::int, 12, 31)
                     between p.valid_from and coalesce(p.valid_to, 'infinity') then p.level else '' end as level,
                   coalesce(same_place(g.place, f.place), false) as own, f.value,
                   f.numerator, f.denominator, f.status, f.synthetic, f.justification, n.name as place_name,
                   coalesce(g.name, r.agency) as agency_name,
                   coalesce(o.occasion, '') as occasion, said.since
            from (select r.id, r.period, r.agency, accepted.version,
                         min(accepted.held_on) over (partition by r.period, r.agency) as held_on
                  from unnest(cast(:reports as uuid[]), cast(:versions as int[]), cast(:days as date[]))
                    as accepted (report, version, held_on)
                  join report r on r.id = accepted.report) r
            join reported_value f on f.report = r.id and f.version = r.version
            cross join lateral (
              select min(w.reviewed_at) as since from review w
              where w.report = r.id and w.outcome = 'ACCEPTED' and w.version <= r.version and w.version > (
                select coalesce(max(b.version), 0) from review b
                where b.report = r.id and b.outcome = 'ACCEPTED' and b.version < r.version and not exists (
                  select from reported_value s
                  where s.report = r.id and s.version = b.version
                    and (s.indicator, s.component, s.place, s.breakdown, s.value, s.numerator, s.denominator, s.status,
                      s.missing_reason, s.synthetic) is not distinct from
                      (f.indicator, f.component, f.place, f.breakdown, f.value, f.numerator, f.denominator, f.status,
                      f.missing_reason, f.synthetic)))) said
            left join obligation o on o.report = r.id
            left join agency_copy g on g.code = r.agency
            left join place_name n on n.id = f.place
            left join place_copy p on p.id = f.place
            where f.breakdown is null
            order by f.indicator, f.component nulls first, r.period, exists (
                select from assignment_copy a
                where a.agency = r.agency and a.subject_kind = 'INDICATOR' and a.subject = f.indicator and a.role = 'LEAD'
                  and r.held_on between a.valid_from and coalesce(a.valid_to, 'infinity')) desc, r.agency, f.place,
              length(o.occasion), o.occasion
            """;

    private SourcesSql() {}
}
