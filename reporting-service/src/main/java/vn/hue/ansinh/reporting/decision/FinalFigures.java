package vn.hue.ansinh.reporting.decision;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.hue.ansinh.reporting.decision.OpeningFinals.Estimates;
import vn.hue.ansinh.reporting.duty.Occasion;
import vn.hue.ansinh.reporting.known.Structure;
import vn.hue.ansinh.reporting.known.Structures;

/** Who owes the final figures of a duty's year, and who has stated them. */
@ApplicationScoped
class FinalFigures {
    private static final String OPEN_FINALS = """
            select o.id from standing_obligation o
            where o.duty = :duty and o.period = :period and o.occasion like :finals and not o.exempt
              and (o.standing in ('SUBMITTED', 'RETURNED') or not o.passed_on)
              and o.report_status is distinct from 'ACCEPTED'
            order by o.id
            """;

    private static final String UNDER_REVIEW = """
            select distinct agency from standing_obligation o
            where id = any(:ids) and standing in ('SUBMITTED', 'RETURNED')
            """;

    private static final String EXEMPT = """
            select distinct agency from standing_obligation o
            where o.duty = :duty and o.period = :period and o.occasion like :finals and o.exempt
            """;

    private static final String MET_SINCE = """
            select distinct o.agency from obligation o join report r on r.id = o.report
            where o.duty = :duty and o.period = :period and o.occasion like :finals and r.official_version is not null
              and not exists (select from consolidated_version v
                              where v.consolidation = :opened and v.report = r.id and v.version = r.official_version)
            """;

    private final EntityManager database;
    private final Structures structures;

    FinalFigures(EntityManager database, Structures structures) {
        this.database = database;
        this.structures = structures;
    }

    /**
     * Whoever has estimated, or has followed one who did by the day, unless the figure came in since it was pinned, or it
     * was decided that none is owed.
     */
    Set<String> askable(Estimates estimates, LocalDate day) {
        Set<String> askable = new TreeSet<>(holders(estimates, estimates.agencies(), day));
        askable.removeAll(holders(estimates, metSince(estimates), day));
        askable.removeAll(holders(estimates, exempt(estimates), day));
        return askable;
    }

    private List<String> holders(Estimates estimates, Collection<String> agencies, LocalDate day) {
        Structure structure = structures.on(day);
        return daysOf(estimates.duty(), estimates.period(), agencies).entrySet().stream()
                .map(owed -> structure.holder(owed.getKey(), estimates.duty(), owed.getValue()))
                .toList();
    }

    private List<String> exempt(Estimates estimates) {
        return texts(database.createNativeQuery(EXEMPT)
                .setParameter("duty", estimates.duty())
                .setParameter("period", estimates.period())
                .setParameter("finals", Occasion.FINAL + "%"));
    }

    private List<String> metSince(Estimates estimates) {
        return texts(database.createNativeQuery(MET_SINCE)
                .setParameter("opened", estimates.consolidation())
                .setParameter("duty", estimates.duty())
                .setParameter("period", estimates.period())
                .setParameter("finals", Occasion.FINAL + "%"));
    }

    /** How often final figures were asked for. */
    int finals(String duty, String period) {
        Object many = database.createNativeQuery("select count(*) from deadline where duty = :duty"
                        + " and period = :period and occasion like :finals")
                .setParameter("duty", duty)
                .setParameter("period", period)
                .setParameter("finals", Occasion.FINAL + "%")
                .getSingleResult();
        return ((Number) many).intValue();
    }

    /** The obligations to state final figures that nobody has met yet. */
    List<String> openFinals(String duty, String period) {
        return texts(database.createNativeQuery(OPEN_FINALS)
                .setParameter("duty", duty)
                .setParameter("period", period)
                .setParameter("finals", Occasion.FINAL + "%"));
    }

    /** Whoever owes them already, and who has followed one whose figures wait for review by the day. */
    Set<String> owing(Estimates estimates, LocalDate day) {
        String[] open = openFinals(estimates.duty(), estimates.period()).toArray(String[]::new);
        Set<String> owing = new TreeSet<>(
                texts(database.createNativeQuery("select distinct agency from obligation where id = any(:ids)")
                        .setParameter("ids", open)));
        owing.addAll(holders(
                estimates, texts(database.createNativeQuery(UNDER_REVIEW).setParameter("ids", open)), day));
        return owing;
    }

    /** The last day on which each agency owed the report of the year itself. */
    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    private Map<String, LocalDate> daysOf(String duty, String period, Collection<String> agencies) {
        List<Tuple> days = database.createNativeQuery("""
                        select agency, min(held_on) as day from standing_obligation
                        where duty = :duty and period = :period and agency = any(:agencies) and report is not null
                        group by agency
                        """, Tuple.class)
                .setParameter("duty", duty)
                .setParameter("period", period)
                .setParameter("agencies", agencies.toArray(String[]::new))
                .getResultList();
        return days.stream().collect(toMap(row -> row.get(0, String.class), row -> row.get(1, LocalDate.class)));
    }

    private static List<String> texts(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(String.class::cast).toList();
    }
}
