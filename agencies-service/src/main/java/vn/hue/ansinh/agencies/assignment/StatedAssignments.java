package vn.hue.ansinh.agencies.assignment;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.hue.ansinh.agencies.hand.Hand;
import vn.hue.ansinh.kit.problem.KeptJson;

/** What was stated, before anything is passed on; and each state that a person has set. */
@ApplicationScoped
class StatedAssignments {
    private static final String ONE = """
            select agency, subject_kind, subject, role, valid_from, valid_to, section
            from stated_assignment where id = :id
            """;

    private static final String HOLDS = """
            select exists (select from stated_assignment s
                where s.id <> :id and s.agency = :agency and s.subject_kind = :kind and s.subject = :subject
                  and s.role = :role
                  and s.valid_from <= coalesce(cast(:to as date), 'infinity')
                  and coalesce(s.valid_to, 'infinity') >= :from)
            """;

    private static final String PUT = """
            insert into stated_assignment
                   (id, agency, subject_kind, subject, role, valid_from, valid_to, section, basis, changed_by)
            values (:id, :agency, :kind, :subject, :role, :from, cast(:to as date), :section, 'PLAN', :by)
            on conflict (id) do update
            set valid_to = excluded.valid_to, section = excluded.section, changed_by = excluded.changed_by
            """;

    private static final String KEEP = """
            insert into assignment_change (id, state, recorded_at, recorded_by)
            values (:id, cast(:state as jsonb), :at, :by)
            """;

    private final EntityManager database;
    private final ObjectMapper json;
    private final Subjects subjects;

    StatedAssignments(EntityManager database, ObjectMapper json, Subjects subjects) {
        this.database = database;
        this.json = json;
        this.subjects = subjects;
    }

    boolean knowsSubjectOf(SetAssignment asked) {
        return subjects.knows(asked.subjectKind(), asked.subject());
    }

    /** Whether the agency was given the same under another id on some of the days. */
    boolean holds(String id, SetAssignment asked) {
        return (Boolean) about(database.createNativeQuery(HOLDS), id, asked).getSingleResult();
    }

    Optional<SetAssignment> find(String id) {
        @SuppressWarnings("unchecked") // a native query of tuples answers tuples
        List<Tuple> rows = database.createNativeQuery(ONE, Tuple.class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .map(row -> new SetAssignment(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(4, LocalDate.class),
                        row.get(5, LocalDate.class),
                        row.get(6, String.class)))
                .findFirst();
    }

    void put(String id, SetAssignment asked, Hand hand) {
        about(database.createNativeQuery(PUT), id, asked)
                .setParameter("section", asked.section())
                .setParameter("by", hand.by())
                .executeUpdate();
        keep(id, asked, hand);
    }

    /** What was said, in the history. */
    void keep(String id, SetAssignment asked, Hand hand) {
        database.createNativeQuery(KEEP)
                .setParameter("id", id)
                .setParameter("state", KeptJson.write(json, asked))
                .setParameter("at", hand.at())
                .setParameter("by", hand.by())
                .executeUpdate();
    }

    private static Query about(Query query, String id, SetAssignment asked) {
        return query.setParameter("id", id)
                .setParameter("agency", asked.agency())
                .setParameter("kind", asked.subjectKind())
                .setParameter("subject", asked.subject())
                .setParameter("role", asked.role())
                .setParameter("from", asked.validFrom())
                .setParameter("to", asked.validTo());
    }
}
