package vn.hue.ansinh.kit.refusal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** All refused steps. Each is written in a transaction of its own, since the one of the step has left nothing. */
@ApplicationScoped
class RefusedSteps {
    private static final String ADD = """
            insert into refused_step (at, actor, agency, method, path, status, code, request, minute)
            values (:at, :actor, cast(:agency as text), :method, :path, :status, :code, :request,
              date_trunc('minute', cast(:at as timestamptz)))
            on conflict do nothing returning number
            """;
    private static final String BEHIND = "select number, at, actor, agency, method, path, status, code, request"
            + " from refused_step where number > :after order by number limit :rows";

    private final EntityManager database;
    private final Event<RefusedStep> written;

    RefusedSteps(EntityManager database, Event<RefusedStep> written) {
        this.database = database;
        this.written = written;
    }

    /** Who tries the same again within a minute leaves nothing. Whoever hears of it does so in the same transaction. */
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
        number.forEach(given -> written.fire(step.numbered(((Number) given).longValue())));
    }

    /** In the order in which they were written down. */
    @Transactional
    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    List<RefusedStep> behind(long after, int rows) {
        List<Tuple> found = database.createNativeQuery(BEHIND, Tuple.class)
                .setParameter("after", after)
                .setParameter("rows", rows)
                .getResultList();
        return found.stream()
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
