package vn.hue.ansinh.reporting.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** All refused steps. Each is written in a transaction of its own, since the one of the step has left nothing. */
@ApplicationScoped
class RefusedSteps {
    private static final String ADD = """
            insert into refused_step (at, actor, agency, method, path, status, code, request, minute)
            values (:at, :actor, cast(:agency as text), :method, :path, :status, :code, :request,
              date_trunc('minute', cast(:at as timestamptz)))
            on conflict do nothing
            """;
    private static final String ASKED = """
            select at, actor, agency, method, path, status, code, request from refused_step
            where (cast(:actor as text) is null or actor = :actor) and at >= :from and at < :to
              and (at, request) > (:afterAt, :afterRequest)
            order by at, request limit :rows
            """;

    private final EntityManager database;

    RefusedSteps(EntityManager database) {
        this.database = database;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void add(RefusedStep step) {
        database.createNativeQuery(ADD)
                .setParameter("at", step.at())
                .setParameter("actor", step.actor())
                .setParameter("agency", step.agency())
                .setParameter("method", step.method())
                .setParameter("path", step.path())
                .setParameter("status", step.status())
                .setParameter("code", step.code())
                .setParameter("request", step.request())
                .executeUpdate();
    }

    /** In the order of time. */
    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    List<RefusedStep> asked(Map<String, Object> values, int rows) {
        Query query = database.createNativeQuery(ASKED, Tuple.class);
        values.forEach(query::setParameter);
        return ((List<Tuple>) query.setParameter("rows", rows).getResultList())
                .stream()
                        .map(row -> new RefusedStep(
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
