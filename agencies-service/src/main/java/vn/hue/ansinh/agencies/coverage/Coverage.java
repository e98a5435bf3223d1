package vn.hue.ansinh.agencies.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;

/** Looks through all assignments of a day, in four queries however many there are. */
@ApplicationScoped
class Coverage {
    private static final String OPEN = """
            with open as (
                select * from assignment
                where not withdrawn and cast(:on as date) between valid_from and coalesce(valid_to, 'infinity'))
            """;

    // Until somebody is assigned afresh. That others hold the same does not help: each of them answers for its own
    // part.
    private static final String ORPHANS = """
            select a.id, a.agency, a.subject_kind, a.subject, a.role, a.valid_to from assignment a
            where a.orphaned and not a.withdrawn and a.valid_to < :on
              and not exists (select from stated_assignment s
                  where s.subject_kind = a.subject_kind and s.subject = a.subject and s.role = a.role
                    and s.valid_from > a.valid_to and s.valid_from <= :on)
            order by a.id
            """;

    private static final String WITHOUT_LEAD = OPEN + """
            , there as materialized (select * from subjects_on(:on))
            select known.kind, known.code from (
                select kind, code from there where kind <> 'DUTY'
                union select 'AREA', area from there where area is not null) known
            where not exists (select from open o
                where o.subject_kind = known.kind and o.subject = known.code and o.role = 'LEAD')
            order by known.kind, known.code
            """;

    private static final String OVERLAPS = OPEN + """
            select subject_kind, subject, array_agg(agency order by agency) as agencies from open
            where role = 'LEAD' group by subject_kind, subject having count(*) > 1 order by subject_kind, subject
            """;

    // A department and the districts report one indicator for different places: that is no overlap. A duty is owed by
    // all. Where an agency is on the day is asked once for each, not for each thing it reports.
    private static final String DOUBLE_REPORTERS = OPEN + """
            , seat as materialized (
                select a.code, case when cast(:on as date) between p.valid_from and coalesce(p.valid_to, 'infinity')
                                    then p.id else place_on(p.id, cast(:on as date)) end as place
                from agency a join place p on p.id = a.place)
            select o.subject_kind, o.subject, s.place, array_agg(o.agency order by o.agency) as agencies
            from open o join seat s on s.code = o.agency
            where o.role = 'REPORT' and o.subject_kind <> 'DUTY' and s.place is not null
            group by 1, 2, 3 having count(distinct o.agency) > 1 order by 1, 2, 3
            """;

    // Whoever owes a report, or states an indicator in one; a request to report is one too. A group reports through its
    // members, and each of them may report as one of the group.
    private static final String IDLE = OPEN + """
            , reporter as materialized (
                select distinct agency from open
                where subject_kind = 'DUTY' and role in ('REPORT', 'REQUESTED')
                   or subject_kind = 'INDICATOR' and role = 'REPORT'),
            membership as materialized (
                select code as "group", unnest(members_on(code, cast(:on as date))) as member from groups_on(:on) code),
            busy as materialized (
                select agency from reporter
                union select m.member from membership m join reporter r on r.agency = m."group"
                union select m."group" from membership m join reporter r on r.agency = m.member)
            select a.code from agency a
            where cast(:on as date) between a.valid_from and coalesce(a.valid_to, 'infinity')
              and a.code not in (select agency from busy)
            order by a.code
            """;

    private final EntityManager database;

    Coverage(EntityManager database) {
        this.database = database;
    }

    CoverageView on(LocalDate day) {
        return new CoverageView(
                day, orphans(day), withoutLead(day), overlaps(day), doubleReporters(day), KnownGap.on(day), idle(day));
    }

    private List<CoverageView.Orphan> orphans(LocalDate day) {
        return tuples(ORPHANS, day).stream()
                .map(row -> new CoverageView.Orphan(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, String.class),
                        row.get(5, LocalDate.class)))
                .toList();
    }

    private List<CoverageView.Thing> withoutLead(LocalDate day) {
        return tuples(WITHOUT_LEAD, day).stream()
                .map(row -> new CoverageView.Thing(row.get(0, String.class), row.get(1, String.class)))
                .toList();
    }

    private List<CoverageView.Overlap> overlaps(LocalDate day) {
        return tuples(OVERLAPS, day).stream()
                .map(row -> new CoverageView.Overlap(
                        row.get(0, String.class), row.get(1, String.class), List.of(row.get(2, String[].class))))
                .toList();
    }

    private List<CoverageView.DoubleReport> doubleReporters(LocalDate day) {
        return tuples(DOUBLE_REPORTERS, day).stream()
                .map(row -> new CoverageView.DoubleReport(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        List.of(row.get(3, String[].class))))
                .toList();
    }

    @SuppressWarnings("unchecked") // a native query of texts answers texts
    private List<String> idle(LocalDate day) {
        Query query = database.createNativeQuery(IDLE).setParameter("on", day);
        return (List<String>) query.getResultList();
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    private List<Tuple> tuples(String sql, LocalDate day) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("on", day)
                .getResultList();
    }
}
