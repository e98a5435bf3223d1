package vn.hue.ansinh.reporting.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The copy of the assignments; the last revision wins, in whatever order they are heard. */
@ApplicationScoped
public class Assignments {
    private final EntityManager database;

    private final Withdrawn withdrawn;

    Assignments(EntityManager database, Withdrawn withdrawn) {
        this.database = database;
        this.withdrawn = withdrawn;
    }

    public void clear() {
        withdrawn.clear(Withdrawn.Kind.ASSIGNMENT);
        database.createNativeQuery("delete from assignment_copy").executeUpdate();
    }

    public void copy(AssignmentMessage assignment) {
        if (assignment.withdrawn()) {
            forget(assignment);
            return;
        }
        if (withdrawn.includes(Withdrawn.Kind.ASSIGNMENT, assignment.id(), assignment.revision())) {
            return;
        }
        database.createNativeQuery("""
                        insert into assignment_copy
                          (id, agency, subject_kind, subject, role, valid_from, valid_to, passed_from, revision)
                        values (:id, :agency, :kind, :subject, :role, :from, cast(:to as date), :passedFrom, :revision)
                        on conflict (id) do update set agency = excluded.agency,
                          subject_kind = excluded.subject_kind, subject = excluded.subject, role = excluded.role,
                          valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                          passed_from = excluded.passed_from, revision = excluded.revision
                        where assignment_copy.revision < excluded.revision
                        """)
                .setParameter("id", assignment.id())
                .setParameter("agency", assignment.agency())
                .setParameter("kind", assignment.subjectKind())
                .setParameter("subject", assignment.subject())
                .setParameter("role", assignment.role())
                .setParameter("from", assignment.validFrom())
                .setParameter("to", assignment.validTo())
                .setParameter("passedFrom", assignment.passers())
                .setParameter("revision", assignment.revision())
                .executeUpdate();
    }

    /** What never held is not known any more, but that it never did. */
    private void forget(AssignmentMessage assignment) {
        withdrawn.add(Withdrawn.Kind.ASSIGNMENT, assignment.id(), assignment.revision());
        database.createNativeQuery("delete from assignment_copy where id = :id and revision < :revision")
                .setParameter("id", assignment.id())
                .setParameter("revision", assignment.revision())
                .executeUpdate();
    }

    /** Those of the codes that any agency was ever assigned to. */
    public Set<String> knownTasks(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Set.of();
        }
        List<String> known = database.createNativeQuery(
                        "select distinct subject from assignment_copy where subject_kind = 'TASK' and subject in (:codes)")
                .setParameter("codes", codes)
                .getResultList();
        return Set.copyOf(known);
    }
}
