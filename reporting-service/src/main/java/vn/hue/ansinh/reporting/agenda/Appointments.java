package vn.hue.ansinh.reporting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;

/** Finds what an agency has to hand in. */
@ApplicationScoped
class Appointments {
    private static final String OWED = """
            select o.id, d.name_vi, o.period, o.ends_at,
                   coalesce(o.report_status, 'DRAFT') not in ('DRAFT', 'WITHDRAWN', 'RETURNED') as handed_in
            from standing_obligation o join duty d on d.code = o.duty
            where o.agency = :agency and not o.exempt and coalesce(o.passed_at > :now, true)
              and coalesce(o.begins_at <= :now, true)
            order by o.ends_at, o.id
            """;

    private final EntityManager database;

    Appointments(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked") // a native query of tuples answers tuples
    List<Appointment> of(String agency, Instant now) {
        List<Tuple> rows = database.createNativeQuery(OWED, Tuple.class)
                .setParameter("agency", agency)
                .setParameter("now", now)
                .getResultList();
        return rows.stream()
                .map(row -> new Appointment(
                        row.get("id", String.class),
                        row.get("name_vi", String.class),
                        row.get("period", String.class),
                        row.get("ends_at", Instant.class),
                        row.get("handed_in", Boolean.class)))
                .toList();
    }
}
