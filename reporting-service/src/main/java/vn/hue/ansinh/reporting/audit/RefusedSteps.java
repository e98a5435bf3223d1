package vn.hue.ansinh.reporting.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.hue.ansinh.reporting.trail.Sealable;
import vn.hue.ansinh.reporting.trail.Sealing;

/** All refused steps, sealed day by day. Each is written in a transaction of its own, since the one of the step has left nothing. */
@ApplicationScoped
class RefusedSteps {
    static final Sealable SEALED = new Sealable("refusal", "refusals", """
            select cast(cast(at at time zone 'Asia/Ho_Chi_Minh' as date) as text), number::text,
              jsonb_build_object('at', utc(at), 'actor', actor, 'agency', agency, 'method', method, 'path', path,
              'status', status, 'code', code, 'request', request)
            from refused_step
            """);
    private static final String ADD = """
            insert into refused_step (at, actor, agency, method, path, status, code, request, minute)
            values (:at, :actor, cast(:agency as text), :method, :path, :status, :code, :request,
              date_trunc('minute', cast(:at as timestamptz)))
            on conflict do nothing returning number
            """;
    private static final String ASKED = "select number, at, actor, agency, method, path, status, code, request"
            + " from refused_step where " + RefusedStepsFilter.WHERE + " order by at, request limit :rows";

    private final EntityManager database;
    private final Sealing sealing;

    RefusedSteps(EntityManager database, Sealing sealing) {
        this.database = database;
        this.sealing = sealing;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void add(RefusedStep step) {
        List<?> number = database.createNativeQuery(ADD)
                .setParameter("at", step.at())
                .setParameter("actor", step.actor())
                .setParameter("agency", step.agency())
                .setParameter("method", step.method())
                .setParameter("path", step.path())
                .setParameter("status", step.status())
                .setParameter("code", step.code())
                .setParameter("request", step.request())
                .getResultList();
        // Who tries the same again within a minute waits for nobody and leaves nothing.
        number.forEach(added -> sealing.seal(SEALED, step.day(), added.toString(), step.deed()));
    }

    /** In the order of time. */
    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    List<RefusedStep> asked(Map<String, Object> values, int rows) {
        Query query = database.createNativeQuery(ASKED, Tuple.class);
        values.forEach(query::setParameter);
        return ((List<Tuple>) query.setParameter("rows", rows).getResultList())
                .stream()
                        .map(row -> new RefusedStep(
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
