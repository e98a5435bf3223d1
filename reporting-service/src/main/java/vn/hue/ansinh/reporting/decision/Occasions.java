package vn.hue.ansinh.reporting.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.hue.ansinh.reporting.duty.Duties;
import vn.hue.ansinh.reporting.duty.Occasion;
import vn.hue.ansinh.reporting.report.Act;
import vn.hue.ansinh.reporting.report.Participant;
import vn.hue.ansinh.reporting.trail.Deed;
import vn.hue.ansinh.reporting.trail.Sealable;
import vn.hue.ansinh.reporting.trail.Sealing;

/** What was decided on occasions; each decision stays, the last one holds. */
@ApplicationScoped
public class Occasions {
    public static final Sealable SEALED = new Sealable("decision", "occasions", """
            select duty, concat_ws(' ', period, occasion, number), jsonb_build_object('day', day, 'agencies', agencies,
              'reason', reason, 'decidedBy', decided_by, 'decidedAt', utc(decided_at))
            from occasion_decision
            """);

    private static final String ADD = """
            insert into occasion_decision
              (duty, period, occasion, number, day, agencies, reason, decided_by, decided_at)
            values (:duty, :period, :occasion, :number, :day, cast(:agencies as text[]), :reason, :by, :at)
            """;
    private static final String LAST = """
            select distinct on (c.duty, c.period, c.occasion) c.duty, c.period, c.occasion, c.number, c.day, c.agencies,
                   c.reason, c.decided_at, d.opens_at, d.due_at, d.lock_at
            from occasion_decision c
            join deadline d on d.duty = c.duty and d.period = c.period and d.occasion = c.occasion
            where c.duty = :duty
            order by c.duty, c.period, c.occasion, c.number desc
            """;
    private static final String HOLDERS = """
            select distinct a.agency from assignment_copy a join agency_copy g on g.code = a.agency
            where a.subject_kind = 'DUTY' and a.subject = :duty and a.role in ('REPORT', 'REQUESTED')
              and cast(:day as date) between a.valid_from and coalesce(a.valid_to, 'infinity')
              and cast(:day as date) between g.valid_from and coalesce(g.valid_to, 'infinity')
            """;

    private final EntityManager database;
    private final Sealing sealing;
    private final Participant participant;

    Occasions(EntityManager database, Sealing sealing, Participant participant) {
        this.database = database;
        this.sealing = sealing;
        this.participant = participant;
    }

    /** Whose date is kept already: both are sealed. */
    void add(Occasion occasion, int number, Decision decision, Act act) {
        List<String> agencies = decision.agencies();
        about(database.createNativeQuery(ADD), occasion)
                .setParameter("number", number)
                .setParameter("day", decision.day())
                .setParameter("agencies", agencies == null ? null : agencies.toArray(String[]::new))
                .setParameter("reason", decision.reason())
                .setParameter("by", act.by())
                .setParameter("at", act.at())
                .executeUpdate();
        String date = occasion.period() + " " + occasion.name();
        Deed deed = participant.deed("DECIDED");
        sealing.seal(SEALED, occasion.duty(), date + " " + number, deed);
        sealing.seal(Duties.DATES, occasion.duty(), date, deed);
    }

    /** Of one duty, in the order of periods and names. */
    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    List<OccasionView> of(String duty) {
        List<Tuple> rows = database.createNativeQuery(LAST, Tuple.class)
                .setParameter("duty", duty)
                .getResultList();
        return rows.stream().map(Occasions::view).toList();
    }

    /** One that nobody has decided on has the number 0. */
    OccasionView find(Occasion occasion) {
        return of(occasion.duty()).stream()
                .filter(known -> known.is(occasion))
                .findFirst()
                .orElseGet(() -> OccasionView.undecided(occasion));
    }

    /** @return the name of the next request in the year */
    String next(String duty, String period) {
        Object many = database.createNativeQuery(
                        "select count(distinct occasion) from occasion_decision where duty = :duty and period = :period")
                .setParameter("duty", duty)
                .setParameter("period", period)
                .getSingleResult();
        return String.valueOf(((Number) many).intValue() + 1);
    }

    Set<String> holders(String duty, LocalDate day) {
        return Set.copyOf(texts(
                database.createNativeQuery(HOLDERS).setParameter("duty", duty).setParameter("day", day)));
    }

    List<String> obligations(Occasion occasion) {
        return texts(about(
                database.createNativeQuery("select id from obligation where duty = :duty and period = :period"
                        + " and occasion = :occasion order by id"),
                occasion));
    }

    private static List<String> texts(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    private static Query about(Query query, Occasion occasion) {
        return query.setParameter("duty", occasion.duty())
                .setParameter("period", occasion.period())
                .setParameter("occasion", occasion.name());
    }

    private static OccasionView view(Tuple row) {
        String[] agencies = row.get("agencies", String[].class);
        return new OccasionView(
                row.get("duty", String.class),
                row.get("period", String.class),
                row.get("occasion", String.class),
                row.get("number", Integer.class),
                row.get("day", LocalDate.class),
                agencies == null ? null : List.of(agencies),
                row.get("reason", String.class),
                row.get("decided_at", Instant.class),
                row.get("opens_at", Instant.class),
                row.get("due_at", Instant.class),
                row.get("lock_at", Instant.class));
    }
}
