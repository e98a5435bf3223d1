package vn.hue.ansinh.reporting.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.kit.refusal.RefusedStep;
import vn.hue.ansinh.kit.time.Zones;
import vn.hue.ansinh.reporting.trail.Deed;
import vn.hue.ansinh.reporting.trail.Sealable;
import vn.hue.ansinh.reporting.trail.Sealing;

/** All refused steps, sealed day by day as they are written down. */
@ApplicationScoped
class Refusals {
    static final Sealable SEALED = new Sealable("refusal", "refusals", """
            select cast(cast(at at time zone 'Asia/Ho_Chi_Minh' as date) as text), number::text,
              jsonb_build_object('at', utc(at), 'actor', actor, 'agency', agency, 'method', method, 'path', path,
              'status', status, 'code', code, 'request', request)
            from refused_step
            """);
    private static final String ASKED = "select number, at, actor, agency, method, path, status, code, request"
            + " from refused_step where " + RefusalsFilter.WHERE + " order by at, request limit :rows";

    private final EntityManager database;
    private final Sealing sealing;

    Refusals(EntityManager database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    /** In the chain of its day. */
    void seal(@Observes RefusedStep step) {
        String day = LocalDate.ofInstant(step.at(), Zones.VIETNAM).toString();
        Deed deed = new Deed("REFUSED", step.at(), step.actor(), step.agency());
        sealing.seal(SEALED, day, String.valueOf(step.number()), deed);
    }

    /** In the order of time. */
    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    List<RefusalView> asked(Map<String, Object> values, int rows) {
        Query query = database.createNativeQuery(ASKED, Tuple.class);
        values.forEach(query::setParameter);
        return ((List<Tuple>) query.setParameter("rows", rows).getResultList())
                .stream()
                        .map(row -> new RefusalView(
                                row.get("number", Long.class),
                                row.get("at", Instant.class),
                                row.get("actor", String.class),
                                row.get("agency", String.class),
                                row.get("method", String.class),
                                row.get("path", String.class),
                                row.get("status", Integer.class),
                                row.get("code", String.class),
                                row.get("request", String.class)))
                        .toList();
    }
}
