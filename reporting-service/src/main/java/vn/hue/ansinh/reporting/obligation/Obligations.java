package vn.hue.ansinh.reporting.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hue.ansinh.kit.page.Page;
import vn.hue.ansinh.kit.page.PageRequest;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.known.Structure;
import vn.hue.ansinh.reporting.known.Structures;

/** All obligations; says how each stands at the moment of the question. */
@ApplicationScoped
public class Obligations {
    // The one place that knows the states. In SQL, because lists are filtered by them before they are cut into pages.
    private static final String STANDING = """
            select o.id, o.duty, o.agency, g.name as agency_name, o.period, o.occasion, o.obligatory, o.nominal_date,
                   o.due_at, o.extended_to, o.late_at, o.locked_at, o.report, o.first_submitted_at,
                   o.begins_at, o.opens_at,
                   case when o.consolidated then 'CONSOLIDATED'
                        when o.standing in ('RETURNED', 'ACCEPTED') then o.standing
                        when o.standing = 'SUBMITTED' and o.first_submitted_at < o.late_at then 'SUBMITTED'
                        when o.standing = 'SUBMITTED' then 'SUBMITTED_LATE'
                        when o.exempt then 'EXEMPT'
                        when o.passed_at <= :now then 'TRANSFERRED'
                        when o.begins_at > :now then 'UPCOMING'
                        when o.late_at <= :now then 'OVERDUE'
                        when o.opens_at > :now then 'UPCOMING'
                        when o.late_at - interval '14 days' <= :now then 'DUE_SOON'
                        else 'OPEN' end as state,
                   array(select distinct t.id from obligation_pass t
                         where t.from_id = o.id and o.transferred and o.passed_at <= :now order by 1) as transferred_to,
                   array(select distinct t.from_id from obligation_pass t where t.id = o.id order by 1)
                     as transferred_from
            from standing_obligation o left join agency_copy g on g.code = o.agency
            """;
    private static final String PAGE = "select * from (" + STANDING + """
            ) standing
            where id > :after
              and (cast(:period as text) is null or period = :period)
              and (cast(:agency as text) is null or agency = :agency)
              and (cast(:ids as text[]) is null or id = any(:ids))
              and (cast(:duty as text) is null or duty = :duty)
              and (cast(:state as text) is null or state = :state)
            order by id limit :limit
            """;

    private final EntityManager database;
    private final Clock clock;
    private final Structures structures;

    Obligations(EntityManager database, Clock clock, Structures structures) {
        this.structures = structures;
        this.database = database;
        this.clock = clock;
    }

    Page<Obligation> page(ObligationFilter filter, PageRequest request) {
        LocalDate day =
                filter.view(LocalDate.ofInstant(clock.instant(), Zones.VIETNAM)).day();
        String agency = filter.agency;
        String[] ids = day == null || agency == null ? null : heldBy(agency, structures.on(day));
        Query query = standing(PAGE)
                .setParameter("after", request.after().orElse(""))
                .setParameter("period", filter.period)
                .setParameter("agency", ids == null ? agency : null)
                .setParameter("ids", ids)
                .setParameter("duty", filter.duty)
                .setParameter("state", filter.state)
                .setParameter("limit", request.limitAndOneMore());
        return Page.of(read(query), request, Obligation::id);
    }

    /** Those that are shown under the agency in the structure of another day. */
    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    private String[] heldBy(String agency, Structure structure) {
        List<Tuple> all = database.createNativeQuery(
                        "select id, agency, duty, held_on from standing_obligation", Tuple.class)
                .getResultList();
        return all.stream()
                .filter(row -> structure
                        .holder(row.get(1, String.class), row.get(2, String.class), row.get(3, LocalDate.class))
                        .equals(agency))
                .map(row -> row.get(0, String.class))
                .toArray(String[]::new);
    }

    public Optional<Obligation> find(String id) {
        return read(standing(STANDING + "where o.id = :id").setParameter("id", id)).stream()
                .findFirst();
    }

    /** Whether it binds its agency, and nothing of how it stands. */
    public String obligatory(String id) {
        return (String) database.createNativeQuery("select obligatory from obligation where id = :id")
                .setParameter("id", id)
                .getSingleResult();
    }

    /** Nobody else starts a report on it until the transaction ends. */
    public Optional<Obligation> lock(String id) {
        database.createNativeQuery("select id from obligation where id = :id for update")
                .setParameter("id", id)
                .getResultList();
        return find(id);
    }

    /**
     * Takes down how far the report on it has come. What it is measured by the database takes down with the first
     * submission that counts.
     */
    public void follow(String id, UUID report, String status, @Nullable Instant firstSubmittedAt) {
        database.createNativeQuery("""
                        update obligation
                        set report = :report, report_status = :status, first_submitted_at = cast(:first as timestamptz)
                        where id = :id
                        """)
                .setParameter("report", report)
                .setParameter("status", status)
                .setParameter("first", firstSubmittedAt)
                .setParameter("id", id)
                .executeUpdate();
    }

    private Query standing(String sql) {
        return database.createNativeQuery(sql, Tuple.class).setParameter("now", clock.instant());
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    private static List<Obligation> read(Query query) {
        return ((List<Tuple>) query.getResultList())
                .stream().map(Obligations::obligation).toList();
    }

    private static Obligation obligation(Tuple row) {
        return new Obligation(
                row.get("id", String.class),
                row.get("duty", String.class),
                row.get("agency", String.class),
                row.get("agency_name", String.class),
                row.get("period", String.class),
                row.get("occasion", String.class),
                row.get("obligatory", String.class),
                row.get("nominal_date", LocalDate.class),
                row.get("opens_at", Instant.class),
                row.get("due_at", Instant.class),
                row.get("extended_to", Instant.class),
                row.get("late_at", Instant.class),
                row.get("locked_at", Instant.class),
                row.get("begins_at", Instant.class),
                ObligationState.valueOf(row.get("state", String.class)),
                row.get("report", UUID.class),
                row.get("first_submitted_at", Instant.class),
                List.of(row.get("transferred_to", String[].class)),
                List.of(row.get("transferred_from", String[].class)));
    }
}
